import { Logger } from '@nestjs/common';
import type { Consumer } from 'kafkajs';
import type { TopicPartition } from './partition-batch.js';
import type { PartitionPositions } from './partition-positions.js';

/** Says to the client what it fetches, and from where; of partitions that are another member's it says nothing. */
export class Fetching {
  private readonly logger = new Logger('kafka.consumer');

  constructor(
    private readonly consumer: Pick<Consumer, 'seek' | 'pause' | 'resume'>,
    private readonly positions: PartitionPositions,
    private readonly ending: AbortSignal,
  ) {}

  goTo(place: TopicPartition, offset: bigint): void {
    if (!this.positions.holds(place)) return;
    this.positions.moveTo(place, offset);
    this.control(() => this.consumer.seek({ ...place, offset: String(offset) }));
  }

  pause({ topic, partition }: TopicPartition): void {
    this.control(() => this.consumer.pause([{ topic, partitions: [partition] }]));
  }

  resume(place: TopicPartition): void {
    if (!this.positions.holds(place) || this.positions.isStopped(place)) return;
    this.control(() => this.consumer.resume([{ topic: place.topic, partitions: [place.partition] }]));
  }

  /** Between two lives of its group the client throws at these; the next assignment asks for positions anyway. */
  private control(change: () => void): void {
    if (this.ending.aborted) return;
    try {
      change();
    } catch (error) {
      this.logger.debug(`not in the group just now (${(error as Error).name})`);
    }
  }
}
