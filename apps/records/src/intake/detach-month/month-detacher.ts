import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import { type Edition, declaredValues, findActivity } from '#declared-register';
import { INTAKE_POOL } from '../../database.module.js';
import { EditionsService } from '../../editions/editions.service.js';
import { detachMonth, listEventMonths } from './detach-month.repository.js';
import { monthsOver, periodBefore } from './months-over.js';

const EVERY_MS = 6 * 60 * 60_000;

/** The register's own entry whose period holds for what was observed. */
const ACTIVITY = 'observed-register';

/**
 * Takes months off the event table once their declared period is over, and writes it down; never deletes one. A month counts from
 * its end, and from the last that was taken in of it: what was told years later is kept as long as what was told at once.
 */
@Injectable()
export class MonthDetacher implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('event months');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(INTAKE_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
  ) {}

  onModuleInit(): void {
    const look = () => {
      this.running = this.running.then(() => this.tryDetach());
    };
    look();
    this.timer = setInterval(look, EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Detaches every month whose period is over at `now`; returns those that it took off. */
  async detachDue(now: Date): Promise<string[]> {
    const period = declaredPeriod(await this.editions.inForce(now));
    const cutoff = period === undefined ? undefined : periodBefore(period, now);
    if (period === undefined || cutoff === undefined) return [];
    const detached: string[] = [];
    for (const month of monthsOver(await listEventMonths(onPool(this.pool)), cutoff)) {
      const events = await detachMonth(onPool(this.pool), month, period, cutoff);
      if (events === undefined) continue;
      detached.push(month);
      this.logger.log(`${month.slice(0, 7)} detached after ${period}: ${events} events, kept beside the event table`);
    }
    return detached;
  }

  private async tryDetach(): Promise<void> {
    await this.detachDue(new Date()).catch((error: unknown) => {
      this.logger.warn(`detaching months is put off (${postgresCode(error) ?? (error as Error).name})`);
    });
  }
}

/** The period that the edition in force declares; undefined when it declares none, or several. */
function declaredPeriod(edition: Edition): string | undefined {
  const rules = declaredValues(findActivity(edition, ACTIVITY)?.retention ?? []);
  return rules.length === 1 ? rules[0]!.period : undefined;
}
