import type { Executor } from '#database';

/** What is known of one source's events. */
export interface SourceState {
  sourceId: number;
  source: string;
  events: number;
  /** Accepted events that carry a sequence. */
  sequenced: number;
  lastSequence: bigint;
  /** Positions up to it that are not in. */
  missing: bigint;
  lastEventAt: Date | null;
  /** Minutes in which something came, oldest first. */
  minutes: Date[];
}

export async function listSourceStates(executor: Executor): Promise<SourceState[]> {
  // Positions as text: sixteen digits go beyond what a number holds exactly.
  const rows = await executor.query<Omit<SourceState, 'lastSequence' | 'missing'> & { last: string; missing: string }>(
    `SELECT s.id AS "sourceId", s.key AS source, s.events, s.sequenced, s.last_sequence::text AS last, s.last_event_at AS "lastEventAt",
            (s.last_sequence - (SELECT coalesce(sum(bit_count(b.seen)), 0) FROM sequence_block b WHERE b.source_id = s.id))::text AS missing,
            coalesce(r.minutes, '{}') AS minutes
     FROM source s LEFT JOIN source_rhythm r ON r.source_id = s.id ORDER BY s.key`,
  );
  return rows.map(({ last, missing, ...row }) => ({ ...row, lastSequence: BigInt(last), missing: BigInt(missing) }));
}

export interface IncompleteBlock {
  sourceId: number;
  block: number;
  /** Text of 0 and 1. */
  seen: string;
}

/** Blocks in which some position is missing, at most `limit` of each source, lowest first. */
export async function listIncompleteBlocks(executor: Executor, limit: number): Promise<IncompleteBlock[]> {
  return executor.query<IncompleteBlock>(
    `SELECT s.id AS "sourceId", b.block, b.seen::text AS seen
     FROM source s, LATERAL (
       SELECT block, seen FROM sequence_block
       WHERE source_id = s.id AND bit_count(seen) < 4096 ORDER BY block LIMIT $1
     ) AS b ORDER BY s.id, b.block`,
    [limit],
  );
}

/** Blocks that are there, as stretches of consecutive numbers: at most `limit` of each source, lowest first. */
export async function listBlockStretches(
  executor: Executor,
  limit: number,
): Promise<{ sourceId: number; first: number; last: number }[]> {
  return executor.query(
    `SELECT "sourceId", first, last FROM (
       SELECT source_id AS "sourceId", min(block) AS first, max(block) AS last,
              row_number() OVER (PARTITION BY source_id ORDER BY min(block)) AS place
       FROM (SELECT source_id, block, block - row_number() OVER (PARTITION BY source_id ORDER BY block) AS stretch
             FROM sequence_block) AS numbered
       GROUP BY source_id, stretch
     ) AS stretches WHERE place <= $1 ORDER BY "sourceId", first`,
    [limit],
  );
}
