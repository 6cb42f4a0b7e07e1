import { Logger } from '@nestjs/common';
import type { Kafka } from 'kafkajs';
import { ConsumerSession } from './consumer-session.js';
import type { BatchConsumerOptions } from './partition-batch.js';

const RESTART_DELAY_MS = 5_000;

/**
 * Reads partitions in batches, from positions that the caller keeps, and never moves one without being told. When the client
 * gives up for good (an encoding it does not know, an authorization taken away) it says so and begins anew.
 */
export class BatchConsumer {
  private readonly logger = new Logger('kafka.consumer');
  private session: ConsumerSession;
  private restart: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly options: BatchConsumerOptions,
  ) {
    this.session = this.newSession();
  }

  async start(): Promise<void> {
    await this.session.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    await this.session.stop();
  }

  private newSession(): ConsumerSession {
    return new ConsumerSession(this.kafka, this.options, (error) => this.crashed(error));
  }

  private crashed(error: Error): void {
    if (this.stopping) return;
    this.logger.error(`reading broke off with ${error.name}; begins anew in ${RESTART_DELAY_MS / 1_000} s`);
    this.options.onCrashed?.(error);
    clearTimeout(this.restart);
    this.restart = setTimeout(() => void this.beginAnew(), RESTART_DELAY_MS);
  }

  private async beginAnew(): Promise<void> {
    await this.session.stop().catch(() => undefined);
    if (this.stopping) return;
    this.session = this.newSession();
    await this.session.start().catch((error: Error) => this.crashed(error));
  }
}
