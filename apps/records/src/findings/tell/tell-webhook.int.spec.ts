import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { madeUpEvent } from '../../testing/made-up-events.js';
import { post } from '../../testing/read-api.js';
import { type RunningRecords, startRecords } from '../../testing/start-records.js';
import { pauseAfter } from './tell-webhook.js';

const SECRET = 'a secret of the tests, long enough for one';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

describe('the webhook', () => {
  let server: Server;
  let received: Received[];
  /** Answers of the receiver, in order; 204 once there are no more. */
  let answers: number[];
  let records: RunningRecords;

  beforeEach(async () => {
    received = [];
    answers = [];
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(answers.shift() ?? 204).end();
        server.emit('notice');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await records.close();
    server.closeAllConnections();
    server.close();
  });

  const settings = () => ({
    FINDINGS_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notices`,
    FINDINGS_WEBHOOK_SECRET: SECRET,
  });
  const until = async (done: () => boolean) => {
    while (!done()) await once(server, 'notice');
  };
  const ofRule = (rule: string) => received.filter(({ body }) => body.includes(`"rule":"${rule}"`));

  it('is told of a new finding, signed, again under the same id until it says yes, and of nobody', async () => {
    records = await startRecords(settings());
    const event = madeUpEvent({ categories: ['gps'] });
    await records.feed([event]);
    answers = [500];
    const { body } = await post<{ opened: number }>(records, '/api/findings/runs', {});
    await until(() => received.length === body.opened + 1);
    const ids = received.map(({ headers }) => headers['trettio-notice-id']);
    expect(new Set(ids).size).toBe(body.opened);
    expect(ids.lastIndexOf(ids[0])).toBe(body.opened);
    for (const { headers, body: text } of received) {
      const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['trettio-signature']))!;
      expect(createHmac('sha256', SECRET).update(`${seconds}.${text}`).digest('hex')).toBe(signature);
    }
    expect(JSON.parse(ofRule('undeclared-category')[0]!.body)).toMatchObject({
      type: 'org.trettio.finding-opened.v1',
      action: 'found',
      activity: 'alarm-history',
      severity: 'serious',
      times: 1,
      persons: 1,
    });
    const told = JSON.stringify(received);
    expect(told).not.toContain(event.subject);
    expect(told).not.toContain(event.id);
  });

  it('is told by the next process of what one that ended had not told', async () => {
    records = await startRecords({ ...settings(), FINDINGS_WEBHOOK_URL: 'http://127.0.0.1:1/nobody' });
    await post(records, '/api/findings/runs', {});
    const [waiting] = await records.database.query<{ notices: number }>(
      'SELECT count(*)::int AS notices FROM finding_notice WHERE delivered_at IS NULL',
    );
    await records.app.close();
    await records.database.query('UPDATE finding_notice SET due_at = now()');
    const next = await startRecords({ ...settings(), DATABASE_NAME: records.configuration.DATABASE_NAME });
    await until(() => received.length >= waiting!.notices);
    expect(new Set(received.map(({ headers }) => headers['trettio-notice-id'])).size).toBe(waiting!.notices);
    const [topic] = await records.database.query<{ events: number }>(
      `SELECT count(*)::int AS events FROM business_outbox WHERE topic = 'trettio.findings'`,
    );
    expect(topic!.events).toBe(waiting!.notices);
    await next.close();
  });
});

it('waits longer after each attempt, an hour at most', () => {
  expect([1, 2, 3, 30].map(pauseAfter)).toEqual([2_000, 4_000, 8_000, 3_600_000]);
});
