import { Injectable } from '@nestjs/common';

export interface StoppedPartition {
  topic: string;
  partition: number;
  code: string;
}

/** Partitions that this member must not read on. */
@Injectable()
export class IntakeState {
  private readonly partitions = new Map<string, StoppedPartition>();

  stop(topic: string, partition: number, code: string): void {
    this.partitions.set(`${topic}/${partition}`, { topic, partition, code });
  }

  /** A partition that was given out anew is looked at afresh. */
  reassigned(topic: string, partition: number): void {
    this.partitions.delete(`${topic}/${partition}`);
  }

  stopped(): StoppedPartition[] {
    return [...this.partitions.values()];
  }
}
