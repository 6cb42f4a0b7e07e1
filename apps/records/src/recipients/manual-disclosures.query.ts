import type { Executor } from '#database';

/** Persons over all disclosures to each recipient that were entered by hand and are not corrected. */
export async function countManualByRecipient(executor: Executor): Promise<Map<string, number>> {
  const rows = await executor.query<{ recipient: string; persons: number }>(
    `SELECT s.recipient, count(*)::int AS persons
     FROM event e JOIN shape s ON s.id = e.shape_id
     WHERE e.manual AND e.phase = 'opened' AND s.recipient IS NOT NULL
       AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id)
     GROUP BY s.recipient`,
  );
  return new Map(rows.map(({ recipient, persons }) => [recipient, persons]));
}
