import { type Executor, uuidArray } from '#database';
import type { EveryMonth } from '../every-month.query.js';
import type { Tie } from './bound-ties.js';

/** The stored ties of every group that one of these ids of the source belongs to, whichever way they lead. */
export async function listTies(
  transaction: Executor,
  sourceId: number,
  ids: readonly string[],
  { table }: EveryMonth,
): Promise<Tie[]> {
  return transaction.query<Tie>(
    `WITH RECURSIVE tied AS (
       SELECT unnest($2::uuid[]) AS id
       UNION
       SELECT next.id FROM tied CROSS JOIN LATERAL (
         SELECT c.event_id AS id FROM correction c WHERE c.corrects = tied.id AND c.source_id = $1
         UNION ALL
         (SELECT e.corrects FROM ${table} e WHERE e.id = tied.id AND e.source_id = $1 AND e.corrects IS NOT NULL LIMIT 1)
       ) AS next
     )
     SELECT c.event_id AS id, c.corrects FROM tied JOIN correction c ON c.corrects = tied.id AND c.source_id = $1`,
    [sourceId, uuidArray(ids)],
  );
}
