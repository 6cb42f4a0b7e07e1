import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { note } from '../figure.ts';
import type { BenchServers } from '../servers/start-bench-servers.ts';
import { copyDatabase } from './copy-database.query.ts';
import { serveStore, takeInStore, withStore } from './fill-store.ts';
import { multiplyStore } from './multiply-store.query.ts';

/** The large store has so many times the entries of the small one. */
const FACTOR = 100;
/** Of the records that are taken in, half become entries. */
export const RECORDS_PER_ENTRY = 2;
const ANSWERS_WITHIN_MS = 60_000;

export type StoreSize = 'small' | 'large';

/** Fills a store of so many entries and one a hundred times as large, `records_small` and `records_large`, and starts PostgreSQL anew as it is usually. */
export async function fillSmallAndLarge(servers: BenchServers, entries: number, seed: number): Promise<void> {
  note('filling the stores …');
  const begun = performance.now();
  await takeInStore(servers, 'small', entries * RECORDS_PER_ENTRY, seed);
  const server = new Client({ connectionString: servers.databaseUrl });
  await server.connect();
  await copyDatabase(server, 'records_small', 'records_large');
  await server.end();
  await multiplyStore(servers.database('records_large'), FACTOR, seed);
  await withStore(servers, 'small', (client) => client.query('VACUUM ANALYZE'));
  note(`filled in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  await servers.restartPostgres({});
}

/** Fills both and serves both; returns where each API answers. */
export async function serveSmallAndLarge(
  servers: BenchServers,
  entries: number,
  seed: number,
): Promise<Record<StoreSize, string>> {
  await fillSmallAndLarge(servers, entries, seed);
  const urls = { small: (await serveStore(servers, 'small')).url, large: (await serveStore(servers, 'large')).url };
  for (const url of Object.values(urls)) await untilDatabaseAnswers(url);
  return urls;
}

/** Just started, with large tables to look through first, the server may keep a service waiting for a connection. */
async function untilDatabaseAnswers(url: string): Promise<void> {
  const end = performance.now() + ANSWERS_WITHIN_MS;
  for (;;) {
    const response = await fetch(`${url}/api/recipients`);
    await response.arrayBuffer();
    if (response.ok) return;
    if (performance.now() > end)
      throw new Error(`/api/recipients answers ${response.status}: look into the service's log`);
    await pause(500);
  }
}
