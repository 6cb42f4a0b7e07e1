import type { Executor } from '#database';

/** An open term as one source uses it. */
export interface OpenTermUse {
  kind: string;
  term: string;
  source: string;
  firstRecordedAt: Date;
}

export async function listOpenTerms(executor: Executor): Promise<OpenTermUse[]> {
  return executor.query<OpenTermUse>(
    `SELECT o.kind, o.term, s.key AS source, o.first_recorded_at AS "firstRecordedAt"
     FROM open_term o JOIN source s ON s.id = o.source_id ORDER BY o.kind, o.term, s.key`,
  );
}
