import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { onClient } from '#database';
import { appendToOutbox } from '#outbox';
import type { ProcessingEvent } from '#processing-event';
import { workloadEvents } from '../workload/generate-workload.ts';

/**
 * A process that commits operations into an outbox, as the services do: `<database URL> <events a second, 0 for as many as go>
 * <seconds> <seed>`. Prints what it did as one line of JSON.
 */
const [databaseUrl = '', rateText = '0', secondsText = '1', seedText = '1'] = process.argv.slice(2);
const rate = Number(rateText);
const seconds = Number(secondsText);

const CONNECTIONS = 8;
/** Events of one operation: a disclosure about four persons, in one transaction. */
const EVENTS_OF_OPERATION = 4;

const events = workloadEvents(Infinity, Number(seedText));
let operations = 0;
const begun = performance.now();
const end = begun + seconds * 1_000;

await Promise.all(
  Array.from({ length: CONNECTIONS }, async () => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const executor = onClient(client);
    for (;;) {
      // Each operation has its moment; one that was late does not push the others.
      const due = rate === 0 ? 0 : begun + (operations * EVENTS_OF_OPERATION * 1_000) / rate;
      if (performance.now() >= end || due >= end) break;
      operations += 1;
      const operation = nextOperation();
      const early = due - performance.now();
      if (early > 0) await pause(early);
      await appendToOutbox(executor, operation);
    }
    await client.end();
  }),
);
process.stdout.write(
  `${JSON.stringify({ events: operations * EVENTS_OF_OPERATION, beganAt: performance.timeOrigin + begun, seconds: (performance.now() - begun) / 1_000 })}\n`,
);

function nextOperation(): ProcessingEvent[] {
  return Array.from({ length: EVENTS_OF_OPERATION }, () => {
    const { sequence: _given, ...event } = events.next().value as ProcessingEvent;
    return event;
  });
}
