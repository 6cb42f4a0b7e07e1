import { connect } from 'node:net';
import { get } from './testing/read-api.js';
import { type RunningRecords, startRecords } from './testing/start-records.js';

describe('what the API does not answer', () => {
  let records: RunningRecords;

  beforeAll(async () => (records = await startRecords()));
  afterAll(() => records.close());

  it.each([
    ['/api/activities/nothing', 404, 'REGISTER.NO_SUCH_ACTIVITY'],
    ['/api/activities/contract-administration%00', 404, 'REGISTER.NO_SUCH_ACTIVITY'],
    ['/api/activities/fraud-suspicion?edition=2018-05', 404, 'REGISTER.NO_SUCH_ACTIVITY'],
    ['/api/register?edition=1999', 400, 'HTTP.INVALID_FIELDS'],
    ['/api/register?edtion=2018-05', 400, 'HTTP.INVALID_FIELDS'],
    ['/api/recipients/nobody', 404, 'RECIPIENT.UNKNOWN'],
    ['/api/recipients/nobody/sharing-log', 404, 'RECIPIENT.UNKNOWN'],
    ['/api/recipients/google%00', 404, 'RECIPIENT.UNKNOWN'],
    ['/api/recipients/google%00/sharing-log', 404, 'RECIPIENT.UNKNOWN'],
    ['/api/recipients/google%27--', 404, 'RECIPIENT.UNKNOWN'],
    ['/api/subjects/anna/recipients', 400, 'SUBJECT.NOT_A_REFERENCE'],
    ['/api/events/not-an-id', 404, 'EVENT.NOT_RECORDED'],
    ['/api/events/01900000-0000-7000-8000-000000000000', 404, 'EVENT.NOT_RECORDED'],
    ['/api/questions/lapses?days=x', 400, 'HTTP.INVALID_FIELDS'],
    ['/api/questions/notice?notice=1999-01', 404, 'REGISTER.NO_SUCH_EDITION'],
    ['/api/questions/sample?from=2026-02-30&to=2026-03-01', 400, 'HTTP.INVALID_FIELDS'],
    ['/api', 404, 'HTTP.NO_SUCH_ROUTE'],
    ['/api/', 404, 'HTTP.NO_SUCH_ROUTE'],
    ['/api/subjects', 404, 'HTTP.NO_SUCH_ROUTE'],
    ['/nothing', 404, 'HTTP.NO_SUCH_ROUTE'],
    ['/api/recipients/%E0%A4%A', 400, 'HTTP.BAD_ADDRESS'],
    [`/api/recipients/${'a'.repeat(200)}`, 414, 'HTTP.ADDRESS_TOO_LONG'],
  ])('%s → %i %s', async (path, status, code) => {
    const sv = await get(records, path, { 'accept-language': 'sv' });
    const en = await get(records, path);
    expect({ status: sv.status, code: sv.body['code'], type: sv.type }).toEqual({
      status,
      code,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(sv.body).toMatchObject({ status, type: `urn:trettio:problem:${code.toLowerCase().replaceAll('.', ':')}` });
    expect(en.body['title']).not.toBe(sv.body['title']);
    expect([sv.headers.get('content-language'), en.headers.get('content-language')]).toEqual(['sv', 'en']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s changes nothing: it leads nowhere', async (method) => {
    const response = await fetch(`${records.url}/api/register`, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  });

  it.each([
    ['/api/register', 200, 'application/json; charset=utf-8'],
    ['/api/recipients/nobody', 404, 'application/problem+json; charset=utf-8'],
    ['/api/nothing', 404, 'application/problem+json; charset=utf-8'],
  ])('HEAD %s tells status and type, without a body', async (path, status, type) => {
    const response = await fetch(`${records.url}${path}`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, '']);
  });

  it('a request that is no HTTP is refused without a trace of Node', async () => {
    const text = await rawRequest(new URL(records.url), 'GET /api/register HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('a health report and metrics stand beside the API', async () => {
    const { status, body } = await get(records, '/health');
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        status: 'ok',
        checks: { database: { status: 'ok' }, intake: { status: 'ok' }, quarantine: { status: 'ok' } },
      },
    });
    const metrics = await fetch(`${records.url}/metrics`);
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await metrics.text()).toContain('trettio_intake_records_total');
  });
});

async function rawRequest({ hostname, port }: URL, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
