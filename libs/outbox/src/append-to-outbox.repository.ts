import type { Executor } from '#database';
import type { ProcessingEvent } from '#processing-event';

/**
 * Puts events into the outbox within the caller's transaction: they are published if and only if it commits. One
 * statement, however many events.
 */
export async function appendToOutbox(transaction: Executor, events: readonly ProcessingEvent[]): Promise<void> {
  if (events.length === 0) return;
  const [first, ...others] = events as [ProcessingEvent, ...ProcessingEvent[]];
  if (others.length === 0) {
    await transaction.query('INSERT INTO outbox (id, event) VALUES ($1, $2)', [first.id, JSON.stringify(first)]);
    return;
  }
  await transaction.query(
    `INSERT INTO outbox (id, event)
     SELECT (event ->> 'id')::uuid, event
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (event, place)
     ORDER BY place`,
    [JSON.stringify(events)],
  );
}
