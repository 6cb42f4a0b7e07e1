import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DeviceShipped } from '#business-event';
import {
  type KeptPositions,
  type PartitionBatch,
  type PartitionLog,
  type PartitionStart,
  type TopicPartition,
  WrongPositionError,
  takeAssignment,
} from '#kafka';
import { appendToOutbox } from '#outbox';
import { keepShippedDevices, lockKnownCustomers } from '../shipped-device.repository.js';
import { devicesMadeKnown } from './events.js';
import { readRecords } from './read-records.js';
import { advancePosition, createPosition, findPosition, lockPosition } from './shipped-device-offset.repository.js';

/** Takes in what the logistics service tells of shipped devices: devices, events and offset commit together. */
@Injectable()
export class ReceiveShippedDevicesService {
  private readonly logger = new Logger('devices');

  constructor(private readonly dataSource: DataSource) {}

  /** Looks up where each assigned partition stands; one that is new here starts with its log. */
  takeAssignment(
    partitions: readonly TopicPartition[],
    readLogs: () => Promise<PartitionLog[]>,
  ): Promise<PartitionStart[]> {
    const { manager } = this.dataSource;
    const positions: KeptPositions = {
      find: (topic, partition) => findPosition(manager, topic, partition),
      create: (topic, partition, first) => createPosition(manager, topic, partition, first),
    };
    return takeAssignment(partitions, readLogs, positions, 'DEVICES');
  }

  /** Throws {@link WrongPositionError} when the batch does not begin where this service stands. */
  async accept(batch: PartitionBatch, now: Date): Promise<void> {
    const { topic, partition } = batch;
    await this.dataSource.transaction(async (transaction) => {
      const next = await lockPosition(transaction, topic, partition);
      if (batch.from > next) throw new WrongPositionError(next);
      if (batch.next <= next) return;
      const ahead = batch.records.filter(({ offset }) => offset >= next);
      const { events, refused } = readRecords(ahead);
      for (const { offset, error } of refused)
        this.logger.error(`${topic}/${partition} at ${offset}: ${error.code}. ${error.message}`);
      const accepted = await this.keep(transaction, events, now);
      await advancePosition(transaction, topic, partition, batch.next, {
        accepted,
        duplicate: events.length - accepted,
        refused: refused.length,
        control: Number(batch.next - next) - ahead.length,
      });
    });
  }

  private async keep(transaction: EntityManager, events: readonly DeviceShipped[], now: Date): Promise<number> {
    await lockKnownCustomers(
      transaction,
      events.map(({ customerRef }) => customerRef),
    );
    let accepted = 0;
    for (const event of events) {
      if (!(await keepShippedDevices(transaction, event))) continue;
      accepted += 1;
      await appendToOutbox(transaction, [devicesMadeKnown(event.customerRef, randomUUID(), now)]);
    }
    return accepted;
  }
}
