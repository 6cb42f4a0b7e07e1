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
 * Gives the next events in order of writing their place in the sequence, and returns them. It takes what has no place, never
 * what lies beyond a cursor: a transaction that was open for long commits rows behind those already sent.
 */
export async function takeUnsequenced(executor: Executor, source: string, limit: number): Promise<SequencedEvent[]> {
  return executor.query<SequencedEvent>(
    `WITH taken AS (
       SELECT ctid AS row, row_number() OVER (ORDER BY position) AS place
       FROM (SELECT ctid, position FROM outbox WHERE sequence IS NULL ORDER BY position LIMIT $2) AS waiting
     ), counter AS (
       UPDATE outbox_relay SET last_sequence = last_sequence + (SELECT count(*) FROM taken), awake = true
       WHERE source = $1 AND EXISTS (SELECT FROM taken)
       RETURNING last_sequence - (SELECT count(*) FROM taken) AS before
     ), numbered AS (
       UPDATE outbox SET sequence = counter.before + taken.place
       FROM taken, counter WHERE outbox.ctid = taken.row
       RETURNING outbox.sequence, outbox.event
     )
     SELECT sequence, event FROM numbered ORDER BY sequence`,
    [source, limit],
  );
}

/** From now on the session finds rows by index and place: after an outbox has grown at once, the planner would read all of it. */
export async function neverReadWholeTables(connection: Executor): Promise<void> {
  await connection.query('SET enable_seqscan = off');
}

/** Lets those who append ring the relay; until the next event is taken. */
export async function fallAsleep(executor: Executor, source: string): Promise<void> {
  await executor.query('UPDATE outbox_relay SET awake = false WHERE source = $1', [source]);
}

/** Events that have their place but no mark that they were sent: a relay died, or a send threw. */
export async function findUnmarked(executor: Executor, limit: number): Promise<SequencedEvent[]> {
  return executor.query<SequencedEvent>(
    'SELECT sequence, event FROM outbox_waiting WHERE sequence IS NOT NULL ORDER BY sequence LIMIT $1',
    [limit],
  );
}

/**
 * Notes that everything up to this sequence was sent. Does not wait for the disk: a note that a crash of the database takes
 * with it lets the events go once more.
 */
export async function markSentUntil(executor: Executor, sequence: number): Promise<void> {
  await executor.query(
    `WITH soon AS MATERIALIZED (SELECT set_config('synchronous_commit', 'off', true))
     INSERT INTO outbox_sent_until AS known (hour, last_sequence)
     SELECT date_trunc('hour', now()), $1 FROM soon
     ON CONFLICT (hour) DO UPDATE SET last_sequence = greatest(known.last_sequence, excluded.last_sequence)`,
    [sequence],
  );
}

/** Deletes events that were sent longer ago than `keepDays` and an hour, at most `limit`; returns how many. */
export async function deleteSentBefore(executor: Executor, keepDays: number, limit: number): Promise<number> {
  const [row] = await executor.query<{ deleted: number }>(
    `WITH old AS (
       SELECT max(last_sequence) AS until FROM outbox_sent_until WHERE hour < now() - make_interval(days => $1, hours => 1)
     ), deleted AS (
       DELETE FROM outbox WHERE id IN (SELECT id FROM outbox, old WHERE sequence <= old.until ORDER BY sequence LIMIT $2) RETURNING 1
     ), forgotten AS (
       DELETE FROM outbox_sent_until USING old WHERE last_sequence < old.until
     )
     SELECT count(*)::int AS deleted FROM deleted`,
    [keepDays, limit],
  );
  return row!.deleted;
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
     FROM outbox_waiting`,
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
