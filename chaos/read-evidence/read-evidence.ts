import type { Evidence, OutboxRow } from '../judge/evidence.ts';
import { EMITTING } from '../plan-round/round-plan.ts';
import { databaseOf } from '../stack/databases.ts';
import { inSnapshot } from './read-only.ts';
import { readOutbox } from './outbox.query.ts';
import { readReceived } from './received.query.ts';
import { readRegister } from './register.query.ts';

/** Reads all there is. Undefined when something was committed meanwhile: then parts of it would not belong together. */
export async function readEvidence(databaseUrl: string): Promise<Evidence | undefined> {
  const received = await inSnapshot(databaseOf(databaseUrl, 'partners'), readReceived);
  const before = await readOutboxes(databaseUrl);
  const register = await inSnapshot(databaseOf(databaseUrl, 'records'), readRegister);
  const committed = await readOutboxes(databaseUrl);
  return committed.length === before.length ? { committed, received, ...register } : undefined;
}

async function readOutboxes(databaseUrl: string): Promise<OutboxRow[]> {
  const outboxes = EMITTING.map((service) => inSnapshot(databaseOf(databaseUrl, service), readOutbox));
  return (await Promise.all(outboxes)).flat();
}
