import type { Executor } from '#database';

/** How often the batch at one offset was begun by processes that did not come to tell how it ended. */
export interface Attempt {
  offset: bigint;
  begun: number;
  /** Up to where records are taken one at a time; undefined: no suspicion. */
  until: bigint | undefined;
}

export async function findAttempt(executor: Executor, topic: string, partition: number): Promise<Attempt | undefined> {
  const [row] = await executor.query<{ offset: string; begun: number; until: string | null }>(
    `SELECT "offset"::text AS "offset", begun, one_by_one_until::text AS until FROM intake_attempt
     WHERE topic = $1 AND partition = $2`,
    [topic, partition],
  );
  return (
    row && {
      offset: BigInt(row.offset),
      begun: row.begun,
      until: row.until === null ? undefined : BigInt(row.until),
    }
  );
}

/** Notes, by itself, that a batch begins at this offset; returns how often it was begun there, this time included. */
export async function beginAttempt(
  executor: Executor,
  topic: string,
  partition: number,
  offset: bigint,
  until: bigint | undefined,
): Promise<number> {
  const [row] = await executor.query<{ begun: number }>(
    `INSERT INTO intake_attempt AS a (topic, partition, "offset", begun, one_by_one_until) VALUES ($1, $2, $3, 1, $4)
     ON CONFLICT (topic, partition) DO UPDATE SET
       begun = CASE WHEN a."offset" = excluded."offset" AND a.one_by_one_until IS NOT DISTINCT FROM excluded.one_by_one_until
                    THEN a.begun + 1 ELSE 1 END,
       "offset" = excluded."offset", one_by_one_until = excluded.one_by_one_until
     RETURNING begun`,
    [topic, partition, String(offset), until === undefined ? null : String(until)],
  );
  return row!.begun;
}

/** Takes a beginning back: the process has survived it, so that whatever failed did not end it. */
export async function endAttempt(executor: Executor, topic: string, partition: number, offset: bigint): Promise<void> {
  await executor.query(
    `UPDATE intake_attempt SET begun = greatest(0, begun - 1) WHERE topic = $1 AND partition = $2 AND "offset" = $3`,
    [topic, partition, String(offset)],
  );
}
