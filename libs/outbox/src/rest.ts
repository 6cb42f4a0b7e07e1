/** Between two looks for events that did not fill a send: what comes together costs one send, and one transaction of whoever reads. */
const LOOK_EVERY_MS = 100;
const AWAKE_MS = 1_000;
/** A transaction that saw us awake may commit a little later, and rings nobody. */
const DROWSY_MS = 500;

/**
 * How long the relay waits when it has found nothing, or less than a send holds. Awake, it looks by itself and nobody rings; after a second without events
 * it asks to be rung, and goes on looking a moment longer.
 */
export class Rest {
  private foundAt: number;
  private askedAt: number | undefined;

  constructor(
    private readonly sleepMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.foundAt = this.now();
  }

  found(): void {
    this.foundAt = this.now();
    this.askedAt = undefined;
  }

  /** True once, when it is time to ask to be rung. */
  mustBeRung(): boolean {
    if (this.askedAt !== undefined || this.now() - this.foundAt < AWAKE_MS) return false;
    this.askedAt = this.now();
    return true;
  }

  waitMs(): number {
    const sleeps = this.askedAt !== undefined && this.now() - this.askedAt >= DROWSY_MS;
    return sleeps ? this.sleepMs : LOOK_EVERY_MS;
  }
}
