import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import { MetricsRegistry, counter } from '#observability';
import { INTAKE_POOL } from '../../database.module.js';
import { eraseDue } from './erase-quarantined.repository.js';

const EVERY_MS = 60_000;

/** Records erased by one statement; between two of them others get their turn. */
const AT_ONCE = 500;

/** Erases what has lain in quarantine for its whole period; every replica does, and none waits for another. */
@Injectable()
export class QuarantineEraser implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('quarantine');
  private readonly erased;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    @Inject(INTAKE_POOL) private readonly pool: PgPool,
    @Inject(MetricsRegistry) registry: MetricsRegistry,
  ) {
    this.erased = counter(registry, 'trettio_quarantine_erased_total', 'Records erased at the end of their period', [
      'state',
    ]);
  }

  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.tryErase());
    }, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Erases everything that is due; returns how many records. */
  async eraseDue(): Promise<number> {
    let total = 0;
    while (!this.stopping) {
      const counts = await eraseDue(onPool(this.pool), AT_ONCE);
      for (const { state, records } of counts) this.erased.inc({ state }, records);
      const erased = counts.reduce((sum, { records }) => sum + records, 0);
      total += erased;
      const unread = counts.find(({ state }) => state === 'waiting');
      if (unread)
        this.logger.warn(`QUARANTINE.PERIOD_OVER: ${unread.records} records were erased that nobody decided on`);
      if (erased < AT_ONCE) break;
    }
    return total;
  }

  private async tryErase(): Promise<void> {
    await this.eraseDue().catch((error: unknown) => {
      this.logger.warn(`erasing is put off (${postgresCode(error) ?? (error as Error).name})`);
    });
  }
}
