import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Loaded } from '../workload/load-topic.ts';

const UNDEFINED_TABLE = '42P01';
const POLL_MS = 25;
const FIRST_ROW_WITHIN_MS = 90_000;
const LAST_ROW_WITHIN_MS = 300_000;

/**
 * Rows that a reader of the topic writes a second: from the moment its first are there to the moment the last of each partition is.
 * Counts the rows once, when they are few, and then asks for six ids: watching must not become the load.
 */
export async function measureTable(
  databaseUrl: string,
  table: string,
  { lastIds }: Loaded,
  mustLive: () => void | Promise<void>,
): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const count = (rest: string, values: unknown[]) =>
    countRows(client, `SELECT count(*)::float8 AS count FROM ${table} ${rest}`, values);
  try {
    await until(FIRST_ROW_WITHIN_MS, mustLive, async () => (await count('LIMIT 1', [])) > 0);
    const begun = performance.now();
    const before = await count('', []);
    await until(
      LAST_ROW_WITHIN_MS,
      mustLive,
      async () => (await count('WHERE id = ANY ($1)', [lastIds])) === lastIds.length,
    );
    const seconds = (performance.now() - begun) / 1_000;
    const written = (await count('', [])) - before;
    if (written <= 0) throw new RangeError('the peer had all rows at once: measure with more events');
    return written / seconds;
  } finally {
    await client.end();
  }
}

async function countRows(client: Client, sql: string, values: unknown[]): Promise<number> {
  try {
    return (await client.query<{ count: number }>(sql, values)).rows[0]?.count ?? 0;
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return 0;
    throw error;
  }
}

async function until(
  withinMs: number,
  mustLive: () => void | Promise<void>,
  reached: () => Promise<boolean>,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await reached())) {
    await mustLive();
    if (performance.now() > end) throw new Error(`the peer has not come there within ${withinMs / 1_000} s`);
    await pause(POLL_MS);
  }
}
