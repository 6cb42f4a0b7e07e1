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
  private topics: readonly string[];
  private session: ConsumerSession;
  private restart: NodeJS.Timeout | undefined;
  private stopping = false;
  /** Sessions follow each other: one begins when the one before has ended. */
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly options: BatchConsumerOptions,
  ) {
    this.topics = options.topics;
    this.session = this.newSession();
  }

  async start(): Promise<void> {
    await this.session.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    await this.turn;
    await this.session.stop();
  }

  /**
   * Reads these topics from now on, in place of those before. The batch at hand is finished first; every position is then asked
   * for anew, so nothing is skipped or lost. Resolves once the group was joined, or the first try failed and others will follow.
   */
  async subscribe(topics: readonly string[]): Promise<void> {
    this.topics = [...topics];
    await this.beginAnew();
  }

  private newSession(): ConsumerSession {
    const session: ConsumerSession = new ConsumerSession(
      this.kafka,
      { ...this.options, topics: this.topics },
      // One that has ended has nothing to say: another took its place.
      (error) => session === this.session && this.crashed(error),
    );
    return session;
  }

  private crashed(error: Error): void {
    if (this.stopping) return;
    this.logger.error(`reading broke off with ${error.name}; begins anew in ${RESTART_DELAY_MS / 1_000} s`);
    this.options.onCrashed?.(error);
    clearTimeout(this.restart);
    this.restart = setTimeout(() => void this.beginAnew(), RESTART_DELAY_MS);
  }

  private async beginAnew(): Promise<void> {
    clearTimeout(this.restart);
    this.turn = this.turn.then(async () => {
      if (this.stopping) return;
      await this.session.stop().catch(() => undefined);
      if (this.stopping) return;
      this.session = this.newSession();
      await this.session.start().catch((error: Error) => this.crashed(error));
    });
    await this.turn;
  }
}
