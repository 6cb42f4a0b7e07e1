export const FAULT_MODES = [
  'none',
  'slow',
  'fail-before',
  'fail-after',
  'refuse',
  'drop-before',
  'drop-after',
] as const;

/**
 * - slow: kept, answered late.
 * - fail-before: 503 before the body is read; nothing is kept.
 * - fail-after: kept, then 500.
 * - refuse: kept as read, then 422.
 * - drop-before: the connection is broken before the body is read; nothing is kept.
 * - drop-after: kept, then the connection is broken.
 */
export type FaultMode = (typeof FAULT_MODES)[number];

export interface Fault {
  mode: FaultMode;
  /** Requests that it still meets; absent: all of them until it is cleared. */
  times?: number;
  /** Of slow: milliseconds before the answer. */
  delayMs?: number;
}

export const NO_FAULT: Fault = { mode: 'none' };

/** The faults set by recipient. A restart forgets them: nobody is to look for one that was set last week. */
export class Faults {
  private readonly byRecipient = new Map<string, Fault>();

  set(recipient: string, fault: Fault): void {
    if (fault.mode === 'none') this.byRecipient.delete(recipient);
    else this.byRecipient.set(recipient, fault);
  }

  show(recipient: string): Fault {
    return this.byRecipient.get(recipient) ?? NO_FAULT;
  }

  /** The fault that meets one request, which is counted. */
  take(recipient: string): Fault {
    const fault = this.show(recipient);
    if (fault.times === undefined) return fault;
    this.set(recipient, fault.times > 1 ? { ...fault, times: fault.times - 1 } : NO_FAULT);
    return fault;
  }
}
