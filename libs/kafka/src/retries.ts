import { type TopicPartition, keyOf } from './partition-batch.js';

const DELAYS_MS = [100, 250, 500, 1_000, 2_000, 5_000];

/** How long to wait after so many failures in a row. */
export function retryDelayMs(failures: number): number {
  return DELAYS_MS[Math.min(failures, DELAYS_MS.length - 1)]!;
}

/** What is to be tried again of each partition, and when: the more often it has failed, the later. */
export class Retries {
  private readonly failures = new Map<string, number>();
  /** By partition: what is to be tried again, and only the last of it. */
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly ending: AbortSignal) {}

  later(place: TopicPartition, then: () => void): void {
    if (this.ending.aborted) return;
    const key = keyOf(place);
    const failures = this.failures.get(key) ?? 0;
    this.failures.set(key, failures + 1);
    clearTimeout(this.timers.get(key));
    const timer = setTimeout(() => {
      this.timers.delete(key);
      then();
    }, retryDelayMs(failures));
    this.timers.set(key, timer);
  }

  isFailing(place: TopicPartition): boolean {
    return this.failures.has(keyOf(place));
  }

  succeeded(place: TopicPartition): void {
    this.failures.delete(keyOf(place));
  }

  /** Nothing is tried any more; how often each has failed is still known. */
  clear(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}
