import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import { READ_POOL } from '../../database.module.js';
import { FINDINGS_SETTINGS, type FindingsSettings } from '../findings-settings.js';
import { markDelivered, putOff, takeDueNotice } from './notices.repository.js';
import { ANSWER_WITHIN_MS, postNotice } from './post-notice.js';

const LOOK_MS = 1_000;

/** Whoever took a notice and died is taken to be dead after this, ms. */
const TAKEN_FOR_MS = 3 * ANSWER_WITHIN_MS;

const MOST_MS = 3_600_000;

/** Twice as long after each attempt, an hour at most. */
export function pauseAfter(attempt: number): number {
  return Math.min(MOST_MS, 1_000 * 2 ** Math.min(attempt, 12));
}

/** Tells the webhook what waits, the oldest first, again and again until it says yes. */
@Injectable()
export class TellWebhook implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('findings');
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> | undefined;
  private stopping = false;

  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(FINDINGS_SETTINGS) private readonly settings: FindingsSettings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.webhook !== undefined) this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.telling;
  }

  private look(): void {
    this.telling ??= this.tellAll()
      .catch((error: unknown) => {
        this.logger.warn(`notices are put off (${postgresCode(error) ?? (error as Error).name})`);
      })
      .finally(() => (this.telling = undefined));
  }

  private async tellAll(): Promise<void> {
    const { webhook } = this.settings;
    const executor = onPool(this.pool);
    while (webhook !== undefined && !this.stopping) {
      const now = new Date();
      const notice = await takeDueNotice(executor, now, new Date(now.getTime() + TAKEN_FOR_MS));
      if (notice === undefined) return;
      if (await postNotice(webhook, notice, now)) {
        await markDelivered(executor, notice.id, new Date());
        continue;
      }
      this.logger.warn(`FINDINGS.WEBHOOK: notice ${notice.id} was not taken, attempt ${notice.attempt}; tried again`);
      await putOff(executor, notice.id, new Date(now.getTime() + pauseAfter(notice.attempt)));
    }
  }
}
