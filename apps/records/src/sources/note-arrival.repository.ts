import type { Executor } from '#database';
import { blocksOf } from './sequence.js';

/** Marks positions of a source's sequence as in. The source's row is locked by then, so that batches take turns. */
export async function markSequences(
  transaction: Executor,
  sourceId: number,
  sequences: readonly string[],
): Promise<void> {
  if (sequences.length === 0) return;
  const blocks = blocksOf(sequences);
  await transaction.query(
    `INSERT INTO sequence_block AS b (source_id, block, seen)
     SELECT $1, block, seen::bit(4096) FROM unnest($2::bigint[], $3::text[]) AS given (block, seen)
     ON CONFLICT (source_id, block) DO UPDATE SET seen = b.seen | excluded.seen`,
    [sourceId, blocks.map(({ block }) => block), blocks.map(({ seen }) => seen)],
  );
}

/** Minutes that are kept: one more than the gaps that a rhythm is told from. */
const MINUTES_KEPT = 101;

/** Notes the minute in which something came; writes once a minute at most. */
export async function noteArrival(transaction: Executor, sourceId: number, at: Date): Promise<void> {
  await transaction.query(
    `INSERT INTO source_rhythm AS r (source_id, minutes) VALUES ($1, ARRAY[date_trunc('minute', $2::timestamptz)])
     ON CONFLICT (source_id) DO UPDATE
       SET minutes = (r.minutes || excluded.minutes)[greatest(1, cardinality(r.minutes) + 2 - $3::int) : ]
     WHERE r.minutes[cardinality(r.minutes)] < excluded.minutes[1]`,
    [sourceId, at, MINUTES_KEPT],
  );
}
