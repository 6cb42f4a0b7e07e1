import { setTimeout } from 'node:timers/promises';
import { CompressionTypes, type Producer } from 'kafkajs';
import { SendBrokenOffError } from './same-leaders.js';
import { outgoingMessages } from './sending/outgoing-messages.js';
import './sending/produce-request.js';
import type { OutgoingRecord } from './sending/record-batch.js';

const RETRY_DELAYS_MS = [100, 250, 500, 1_000];

/**
 * Sends with acknowledgement of all in-sync replicas, idempotently. When a send throws, whether the broker has the
 * records is not known: the caller sends them again, under the same ids, and the reader tells them by these.
 */
export class KafkaProducer {
  private producer: Producer | undefined;

  constructor(private readonly create: () => Producer) {}

  async send(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    for (const delay of RETRY_DELAYS_MS) {
      try {
        return await this.sendOnce(topic, records);
      } catch (error) {
        if (!(error instanceof SendBrokenOffError)) throw error;
        // Leaders are being elected: a broker died. The new ones are there in a moment.
        await setTimeout(delay);
      }
    }
    return this.sendOnce(topic, records);
  }

  private async sendOnce(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    const producer = await this.connected();
    try {
      await producer.send({
        topic,
        acks: -1,
        compression: CompressionTypes.None,
        messages: outgoingMessages(records),
      });
    } catch (error) {
      // An idempotent producer that has failed may be out of step with the broker's sequence numbers for good.
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  private async connected(): Promise<Producer> {
    if (this.producer) return this.producer;
    const producer = this.create();
    await producer.connect();
    return (this.producer = producer);
  }
}
