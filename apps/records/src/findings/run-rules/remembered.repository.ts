import type { Executor } from '#database';
import type { EveryMonth } from '../../corrections/every-month.query.js';
import type { Tally } from '../finding.js';
import { Memory, type Remembered, type StateOfEvents } from './remembered.js';

/** Read before all that a run judges by: what comes in meanwhile changes the state, and is counted by the next run. */
export async function readStateOfEvents(executor: Executor): Promise<StateOfEvents> {
  const shapes = await executor.query<{ id: number; state: string }>(
    `SELECT shape_id AS id, string_agg(o::text, ' ' ORDER BY o::text) AS state FROM observation o GROUP BY shape_id`,
  );
  const [row] = await executor.query<{ corrections: number }>('SELECT count(*) AS corrections FROM correction');
  return { shapes: new Map(shapes.map(({ id, state }) => [id, state])), corrections: row!.corrections };
}

export async function openMemory(executor: Executor, state: StateOfEvents, { table }: EveryMonth): Promise<Memory> {
  const stored = await executor.query<Remembered>(
    `SELECT key, encode(fingerprint, 'hex') AS fingerprint, tallies FROM finding_tally`,
  );
  return new Memory(
    stored.map((one) => ({ ...one, tallies: one.tallies.map(withDates) })),
    state,
    table,
  );
}

function withDates(tally: Tally): Tally {
  return { ...tally, since: new Date(tally.since), lastSeen: new Date(tally.lastSeen) };
}

export async function saveMemory(executor: Executor, { counted, forgotten }: Memory): Promise<void> {
  await executor.query(
    `INSERT INTO finding_tally (key, fingerprint, tallies)
     SELECT key, decode(fingerprint, 'hex'), tallies::json FROM unnest($1::text[], $2::text[], $3::text[]) AS c (key, fingerprint, tallies)
     ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint, tallies = excluded.tallies`,
    [
      counted.map(({ key }) => key),
      counted.map(({ fingerprint }) => fingerprint),
      counted.map(({ tallies }) => JSON.stringify(tallies)),
    ],
  );
  await executor.query('DELETE FROM finding_tally WHERE key = ANY ($1::text[])', [forgotten]);
}
