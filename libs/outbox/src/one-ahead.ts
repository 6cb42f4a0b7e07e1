/** Work that goes on while the next is being made ready: one piece at a time, in order, none after one that failed. */
export class OneAhead {
  private current: Promise<void> = Promise.resolve();
  private failure: { error: unknown } | undefined;

  /** `onFailure`: called when a piece fails, whose error the next call of any other method brings. */
  constructor(private readonly onFailure: () => void) {}

  /** Begins the piece once the one before is over; resolves when it has begun. */
  async begin(work: () => Promise<void>): Promise<void> {
    await this.over();
    this.current = work().catch((error: unknown) => {
      this.failure = { error };
      this.onFailure();
    });
  }

  /** Resolves when nothing is going on any more. */
  async over(): Promise<void> {
    await this.current;
    this.mustNotHaveFailed();
  }

  mustNotHaveFailed(): void {
    if (this.failure) throw this.failure.error;
  }

  /** Resolves when nothing is going on any more, however it ended. */
  async settled(): Promise<void> {
    await this.current;
  }
}
