import { createHash } from 'node:crypto';
import { eventually } from '#test-bed';
import { type CompiledService, startCompiledRecords } from '../testing/start-compiled-records.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { ReportMaker } from './make-report/report-maker.js';

type Json = Record<string, any>;

describe('the built service, killed while it makes a report', () => {
  let records: RunningRecords;
  let built: CompiledService;

  beforeAll(async () => {
    records = await startRecords();
    // The reports are left to the built service.
    await records.app.get(ReportMaker).onApplicationShutdown();
    built = await startCompiledRecords(records.configuration);
  }, 180_000);
  afterAll(async () => {
    await built?.stop();
    await records?.close();
  });

  const ask = async (url: string): Promise<string> => {
    const response = await fetch(`${url}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format: 'pdf', asOf: '2026-11-01', lang: 'sv' }),
    });
    return ((await response.json()) as Json)['id'] as string;
  };
  const show = async (url: string, id: string) => (await (await fetch(`${url}/api/reports/${id}`)).json()) as Json;

  it('makes it anew, to the same bytes as one that nothing befell', async () => {
    const id = await ask(built.url);
    await eventually(async () => (await show(built.url, id))['state'] === 'running');
    const url = await built.killAndRestart();
    const job = await eventually(async () => {
      const seen = await show(url, id);
      return seen['state'] === 'done' && seen;
    }, 150_000);
    const [row] = await records.database.query<Json>('SELECT attempt FROM report_job WHERE id = $1', [id]);
    expect(row!['attempt']).toBe(2);
    const bytes = Buffer.from(await (await fetch(`${url}/api/reports/${id}/content`)).arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(job['sha256']);
    const other = await ask(url);
    await eventually(async () => (await show(url, other))['sha256'] === job['sha256'], 150_000);
  }, 300_000);
});
