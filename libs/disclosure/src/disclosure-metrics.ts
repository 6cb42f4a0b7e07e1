import { type PgPool, onPool } from '#database';
import { type MetricsRegistry, counter, gauge } from '#observability';
import type { Outcome } from '#processing-event';
import { oldestOpenSeconds } from './listing/oldest-open.query.js';

/** Counts what ended in this process; what a withheld disclosure's transaction then undid is counted too. */
export function disclosureMetrics(
  registry: MetricsRegistry,
  pool: PgPool,
): { ended: (recipient: string, outcome: Outcome | 'withheld') => void } {
  const ended = counter(
    registry,
    'trettio_disclosures_total',
    'Disclosures that came to an end, by recipient and outcome',
    ['recipient', 'outcome'],
  );
  gauge(registry, 'trettio_disclosure_oldest_open_seconds', 'Age of the oldest open disclosure', [], async (oldest) => {
    // A scrape must show the rest even when the database is away.
    oldest.set(await oldestOpenSeconds(onPool(pool)).catch(() => Number.NaN));
  });
  return { ended: (recipient, outcome) => ended.inc({ recipient, outcome }) };
}
