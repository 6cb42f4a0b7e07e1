import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import { type MetricsRegistry, gauge } from '#observability';
import { type QuarantineCount, countQuarantined } from '../list-quarantined/list-quarantined.query.js';
import { type PassedCap, type QuarantineCaps, passedCaps } from './judge-fullness.js';

const EVERY_MS = 10_000;

/** One count serves whoever asks within this time. */
const FRESH_MS = 1_000;

/** Counts the quarantine for health, metrics and log, and says when more wait there than somebody should let wait. */
export class QuarantineWatch implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('quarantine');
  private counted: { at: number; counts: Promise<QuarantineCount[]> } | undefined;
  private alarmed = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: PgPool,
    private readonly owners: Pick<ReadonlyMap<string, string>, 'get'>,
    private readonly caps: QuarantineCaps,
    registry: MetricsRegistry,
  ) {
    gauge(
      registry,
      'trettio_quarantine_records',
      'Records in quarantine, by code and by what has become of them',
      ['source', 'code', 'state'],
      async (records) => {
        records.reset();
        // With the database away the other metrics are still wanted.
        for (const { topic, code, state, records: number } of await this.counts().catch(() => []))
          records.inc({ source: this.sourceOf(topic), code, state }, number);
      },
    );
    gauge(
      registry,
      'trettio_quarantine_cap_passed',
      '1 where more records wait than QUARANTINE_CAP (source "") or QUARANTINE_CAP_PER_SOURCE allows',
      ['source'],
      async (passed) => {
        passed.reset();
        for (const { source } of await this.passed().catch(() => [])) passed.set({ source: source ?? '' }, 1);
      },
    );
  }

  onModuleInit(): void {
    this.timer = setInterval(() => void this.look(), EVERY_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Caps that are passed now. */
  async passed(): Promise<PassedCap[]> {
    const waiting = new Map<string, number>();
    for (const { topic, state, records } of await this.counts()) {
      if (state !== 'waiting') continue;
      const source = this.sourceOf(topic);
      waiting.set(source, (waiting.get(source) ?? 0) + records);
    }
    return passedCaps(waiting, this.caps);
  }

  /** Logs each cap once when it is passed, and again when it is passed anew. */
  async look(): Promise<void> {
    try {
      const passed = await this.passed();
      for (const { source, waiting, cap } of passed.filter((one) => !this.alarmed.has(one.source ?? '')))
        this.logger.error(
          `QUARANTINE.CAP_PASSED: ${waiting} records wait in quarantine${source === null ? '' : ` of ${source}`}, more than ${cap}. ` +
            'Intake goes on. Look at GET /api/quarantine, mend the cause, then replay or release them.',
        );
      this.alarmed = new Set(passed.map(({ source }) => source ?? ''));
    } catch (error) {
      this.logger.warn(`the quarantine cannot be counted (${postgresCode(error) ?? (error as Error).name})`);
    }
  }

  private sourceOf(topic: string): string {
    return this.owners.get(topic) ?? topic;
  }

  private async counts(): Promise<QuarantineCount[]> {
    const now = Date.now();
    if (this.counted === undefined || now - this.counted.at > FRESH_MS)
      this.counted = { at: now, counts: countQuarantined(onPool(this.pool)) };
    return this.counted.counts;
  }
}
