import { Injectable } from '@nestjs/common';

export interface StoppedPartition {
  topic: string;
  partition: number;
  code: string;
}

/** Reading that broke off is begun anew every few seconds; one that has not for so long is taken as mended. */
const CRASH_HOLDS_MS = 60_000;

/** Partitions that this member must not or cannot read on, and whether reading as a whole has broken off. */
@Injectable()
export class IntakeState {
  private crashedAt = 0;

  private readonly partitions = new Map<string, StoppedPartition>();
  private held = new Set<string>();

  /** What this member has from now on, all of it; whether a partition stands is for the one to say that has it. */
  hold(partitions: readonly { topic: string; partition: number }[]): void {
    this.held = new Set(partitions.map(({ topic, partition }) => `${topic}/${partition}`));
    for (const key of [...this.partitions.keys()]) if (!this.held.has(key)) this.partitions.delete(key);
  }

  holds(topic: string, partition: number): boolean {
    return this.held.has(`${topic}/${partition}`);
  }

  stop(topic: string, partition: number, code: string): void {
    this.partitions.set(`${topic}/${partition}`, { topic, partition, code });
  }

  /** What it was stopped for is over; one that stands for another reason stands. */
  isOver(topic: string, partition: number, code: string): void {
    const key = `${topic}/${partition}`;
    if (this.partitions.get(key)?.code === code) this.partitions.delete(key);
  }

  /** A partition that was given out anew is looked at afresh. */
  reassigned(topic: string, partition: number): void {
    this.partitions.delete(`${topic}/${partition}`);
  }

  crashed(at: Date): void {
    this.crashedAt = at.getTime();
  }

  /** True for a while after reading broke off by an error that its client does not get over by itself. */
  isCrashing(now: Date): boolean {
    return now.getTime() - this.crashedAt < CRASH_HOLDS_MS;
  }

  stopped(): StoppedPartition[] {
    return [...this.partitions.values()];
  }
}
