import type { Executor } from '#database';
import type { ProcessingEvent } from '#processing-event';

export interface SequencedEvent {
  sequence: number;
  event: ProcessingEvent;
}

/** Makes the source's counter; does nothing when it is there. */
export async function ensureCounter(executor: Executor, source: string): Promise<void> {
  await executor.query('INSERT INTO outbox_relay (source) VALUES ($1) ON CONFLICT DO NOTHING', [source]);
}

/** From now on the connection is told when the outbox gets an event. */
export async function listenToOutbox(connection: Executor): Promise<void> {
  await connection.query('LISTEN outbox');
}

/**
 * Gives the next events in order of writing their place in the sequence, and returns them. It takes what is unsent, never
 * what lies beyond a cursor: a transaction that was open for long commits rows behind those already sent.
 */
export async function takeUnsequenced(executor: Executor, source: string, limit: number): Promise<SequencedEvent[]> {
  const rows = await executor.query<SequencedEvent>(
    `WITH taken AS (
       SELECT id, row_number() OVER (ORDER BY position) AS place
       FROM (SELECT id, position FROM outbox WHERE sent_at IS NULL AND sequence IS NULL ORDER BY position LIMIT $2) AS waiting
     ), counter AS (
       UPDATE outbox_relay SET last_sequence = last_sequence + (SELECT count(*) FROM taken)
       WHERE source = $1 AND EXISTS (SELECT FROM taken)
       RETURNING last_sequence - (SELECT count(*) FROM taken) AS before
     ), numbered AS (
       UPDATE outbox SET sequence = counter.before + taken.place
       FROM taken, counter WHERE outbox.id = taken.id
       RETURNING outbox.sequence, outbox.event
     )
     SELECT sequence, event FROM numbered ORDER BY sequence`,
    [source, limit],
  );
  return rows;
}

/** Events that have their place but no mark that they were sent: a relay died, or a send threw. */
export async function findUnmarked(executor: Executor, limit: number): Promise<SequencedEvent[]> {
  return executor.query<SequencedEvent>(
    'SELECT sequence, event FROM outbox WHERE sent_at IS NULL AND sequence IS NOT NULL ORDER BY sequence LIMIT $1',
    [limit],
  );
}

export async function markSent(executor: Executor, first: number, last: number): Promise<void> {
  await executor.query('UPDATE outbox SET sent_at = now() WHERE sequence BETWEEN $1 AND $2 AND sent_at IS NULL', [
    first,
    last,
  ]);
}

/** Deletes events that were sent longer ago than `keepDays`, at most `limit`; returns how many. */
export async function deleteSentBefore(executor: Executor, keepDays: number, limit: number): Promise<number> {
  const [row] = await executor.query<{ deleted: string }>(
    `WITH deleted AS (
       DELETE FROM outbox WHERE id IN (
         SELECT id FROM outbox WHERE sent_at < now() - make_interval(days => $1) LIMIT $2
       ) RETURNING 1
     ) SELECT count(*)::int AS deleted FROM deleted`,
    [keepDays, limit],
  );
  return Number(row!.deleted);
}

/** How much waits, and since when; `lastSequence` is what intake must arrive at. */
export async function readBacklog(
  executor: Executor,
  source: string,
): Promise<{ waiting: number; oldestSeconds: number; lastSequence: number }> {
  const [row] = await executor.query<{ waiting: number; oldestSeconds: number; lastSequence: number }>(
    `SELECT count(*)::int AS waiting,
            coalesce(extract(epoch FROM now() - min((event ->> 'time')::timestamptz)), 0)::float8 AS "oldestSeconds",
            (SELECT last_sequence FROM outbox_relay WHERE source = $1)::float8 AS "lastSequence"
     FROM outbox WHERE sent_at IS NULL`,
    [source],
  );
  return row!;
}

/** True for the one session that holds the source's lock from now on, until its connection ends. */
export async function tryBecomeActive(executor: Executor, source: string): Promise<boolean> {
  const [row] = await executor.query<{ locked: boolean }>(
    `SELECT pg_try_advisory_lock(hashtext('outbox relay'), hashtext($1)) AS locked`,
    [source],
  );
  return row?.locked === true;
}
