import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type BatchConsumer, KafkaConnection, type TopicCopies } from '#kafka';
import { ReceiveShippedDevicesService } from './receive-shipped-devices.service.js';

export interface ShippedDevicesTopic {
  brokers: string[];
  /** Of the topic, where it is missing. */
  copies: TopicCopies;
  topic: string;
  groupId: string;
}

/** Injection token: where shipped devices are told. */
export const SHIPPED_DEVICES_TOPIC = Symbol('SHIPPED_DEVICES_TOPIC');

/** Partitions of the topic, where it is missing and made here. */
const PARTITIONS = 6;
const RETRY_DELAY_MS = 2_000;

/** Reads the topic for as long as the application runs. Alarms work without it: the broker may come later. */
@Injectable()
export class ShippedDevicesConsumer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('devices');
  private readonly stopping = new AbortController();
  private consumer: BatchConsumer | undefined;

  constructor(
    @Inject(SHIPPED_DEVICES_TOPIC) private readonly settings: ShippedDevicesTopic,
    @Inject(ReceiveShippedDevicesService) private readonly devices: ReceiveShippedDevicesService,
  ) {}

  onApplicationBootstrap(): void {
    void this.startUntilItSucceeds();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.consumer?.stop().catch(() => undefined);
  }

  private async startUntilItSucceeds(): Promise<void> {
    const { brokers, copies, topic } = this.settings;
    const connection = new KafkaConnection({ brokers, clientId: 'trettio-alarms-devices', copies });
    while (!this.stopping.signal.aborted) {
      const consumer = this.consumerOn(connection);
      try {
        await connection.ensureTopics([{ topic, partitions: PARTITIONS }]);
        this.consumer = consumer;
        await consumer.start();
        if (this.stopping.signal.aborted) await consumer.stop();
        return;
      } catch (error) {
        const { code, name } = error as { code?: string; name?: string };
        this.logger.warn(`cannot read ${topic} yet: ${code ?? name ?? 'an error'}; tries again by itself`);
        await consumer.stop().catch(() => undefined);
        await setTimeout(RETRY_DELAY_MS, undefined, { ref: false, signal: this.stopping.signal }).catch(
          () => undefined,
        );
      }
    }
  }

  private consumerOn(connection: KafkaConnection): BatchConsumer {
    const { topic, groupId } = this.settings;
    return connection.consumer({
      groupId,
      topics: [topic],
      assigned: (partitions, readLogs) => this.devices.takeAssignment(partitions, readLogs),
      handle: (batch) => this.devices.accept(batch, new Date()),
    });
  }
}
