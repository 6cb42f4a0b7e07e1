import { type IncomingMessage, type Server, get as httpGet } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { jest } from '@jest/globals';
import type { PgPool } from '#database';
import type { PoolClient } from 'pg';
import { eventually } from '#test-bed';
import { READ_POOL } from '../../database.module.js';
import { madeUpDisclosure } from '../../testing/made-up-events.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';

const ENTRIES = 200_000;
const MEBIBYTE = 1024 * 1024;
const SAMPLE_EVERY = 4 * MEBIBYTE;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe('the export of a large sharing log', () => {
  let records: RunningRecords;
  let pool: PgPool;
  const path = '/api/recipients/larm-assistans/sharing-log';

  beforeAll(async () => {
    records = await startRecords();
    pool = records.app.get<PgPool>(READ_POOL);
    await records.feed(madeUpDisclosure({}, 'open'));
    await records.database.query(
      `INSERT INTO sharing_log_entry (log_id, index, form_id, time, recorded, tag)
       SELECT log_id, n, form_id, time, recorded, tag FROM sharing_log_entry, generate_series(1, $1::bigint - 1) AS n`,
      [ENTRIES],
    );
    await records.database.query('UPDATE sharing_log SET size = $1', [ENTRIES]);
  }, 180_000);
  afterAll(() => records.close());

  it.each([
    ['application/x-ndjson', ENTRIES],
    ['text/csv', ENTRIES + 1],
  ])(
    'as %s passes through memory, not into it',
    async (accept, lines) => {
      const before = liveMemory();
      let highest = before;
      let lookAgainAt = SAMPLE_EVERY;
      const { bytes, newlines } = await drain(await ask(accept), (soFar) => {
        if (soFar < lookAgainAt) return;
        lookAgainAt += SAMPLE_EVERY;
        const { live, rss } = liveMemory();
        highest = { live: Math.max(highest.live, live), rss: Math.max(highest.rss, rss) };
      });
      expect(newlines).toBe(lines);
      expect(bytes).toBeGreaterThan(40 * MEBIBYTE);
      expect((highest.live - before.live) / MEBIBYTE).toBeLessThan(48);
      expect((highest.rss - before.rss) / MEBIBYTE).toBeLessThan(64);
    },
    180_000,
  );

  describe('asks the database', () => {
    let asked: () => number;
    beforeAll(() => (asked = countStatementsOn(pool, /sharing_log/)));

    it('no further than a slow reader reads', async () => {
      const before = asked();
      const response = await ask('application/x-ndjson');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(asked() - before).toBeGreaterThan(1);
      expect(asked() - before).toBeLessThan(30);
      response.destroy();
    });

    it('for nothing more once the reader has hung up', async () => {
      const before = asked();
      const response = await ask('application/x-ndjson');
      await new Promise((resolve) => response.once('data', resolve));
      response.destroy();
      await eventually(async () => (await connections()) === 0 && pool.idleCount === pool.totalCount);
      const soFar = asked();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(asked()).toBe(soFar);
      expect(soFar - before).toBeLessThan(30);
      expect((await fetch(`${records.url}/health`)).status).toBe(200);
    });

    it('for no entry on HEAD', async () => {
      const before = asked();
      const response = await fetch(`${records.url}${path}`, { method: 'HEAD', headers: { accept: 'text/csv' } });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/csv; charset=utf-8; header=present',
      ]);
      expect(asked() - before).toBe(1);
    });
  });

  /** How many the service has open: one that hung up is gone when the service has noticed. */
  async function connections(): Promise<number> {
    const server: Server = records.app.getHttpServer();
    return new Promise((resolve, reject) => {
      server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
    });
  }

  /** Node's own client: it reads no further than it is told to. */
  async function ask(accept: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      httpGet(`${records.url}${path}`, { headers: { accept }, agent: false }, resolve).on('error', reject);
    });
  }
});

/** How many statements that name these tables go over the pool from now on; others use it too, each in its time. */
function countStatementsOn(pool: PgPool, tables: RegExp): () => number {
  const spies = new Map<PoolClient, jest.Spied<PoolClient['query']>>();
  pool.on('acquire', (client) => {
    if (!spies.has(client)) spies.set(client, jest.spyOn(client, 'query'));
  });
  const textOf = (statement: unknown) =>
    typeof statement === 'string' ? statement : (statement as { text: string }).text;
  return () =>
    [...spies.values()].flatMap((spy) => spy.mock.calls).filter(([statement]) => tables.test(textOf(statement))).length;
}

/** Bytes in use once nothing is left to collect: V8 lets garbage pile up while there is room. */
function liveMemory(): { live: number; rss: number } {
  collectGarbage();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { live: heapUsed + external, rss };
}

async function drain(
  response: IncomingMessage,
  sample: (bytes: number) => void,
): Promise<{ bytes: number; newlines: number }> {
  let bytes = 0;
  let newlines = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) newlines += 1;
    sample(bytes);
  }
  return { bytes, newlines };
}
