import type { Executor } from '#database';
import type { KafkaProducer } from '#kafka';
import { type BusinessRecord, findUnsentBusinessEvents, markBusinessEventsSent } from './business-outbox.repository.js';

/**
 * Sends the oldest business events that wait, in order, each stretch of one topic at once, and marks what was sent;
 * returns how many. A send that throws leaves its stretch and what follows unmarked: it goes again, with the same ids.
 */
export async function publishBusinessEvents(
  executor: Executor,
  producer: Pick<KafkaProducer, 'send'>,
  limit: number,
): Promise<number> {
  const waiting = await findUnsentBusinessEvents(executor, limit);
  for (const stretch of stretchesOfOneTopic(waiting)) {
    await producer.send(
      stretch[0]!.topic,
      stretch.map(({ key, event }) => ({
        key,
        value: JSON.stringify(event),
        headers: { 'content-type': 'application/json; charset=utf-8' },
      })),
    );
    await markBusinessEventsSent(
      executor,
      stretch.map(({ id }) => id),
    );
  }
  return waiting.length;
}

function stretchesOfOneTopic(records: readonly BusinessRecord[]): BusinessRecord[][] {
  const stretches: BusinessRecord[][] = [];
  for (const record of records) {
    const last = stretches.at(-1);
    if (last?.[0]?.topic === record.topic) last.push(record);
    else stretches.push([record]);
  }
  return stretches;
}
