import { randomUUID } from 'node:crypto';
import { type RunningSandbox, runSandbox } from '../testing/running-sandbox.js';
import type { ReceivedPage, ReceivedView, SummaryPage } from './received/received.view.js';

const DISPATCH = {
  purpose: 'guard-dispatch',
  persons: [
    { kind: 'customer', name: 'Exempla Exempelsson', phone: '+46701740605' },
    { kind: 'contact-person', 'contact-persons': { mobile: '+46701740606' } },
  ],
};

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await runSandbox();
});
afterAll(() => sandbox.close());

/** A recipient that no other test uses. */
const fresh = (): string => `exempel-${randomUUID().slice(0, 8)}`;

async function post(recipient: string, body: unknown, key: string | undefined = randomUUID(), path = '/v1/dispatches') {
  const response = await fetch(`${sandbox.url}/${recipient}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === '' ? {} : { 'idempotency-key': key }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { key, status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(`${sandbox.url}${path}`)).json()) as T;
}

async function setFault(recipient: string, fault: object): Promise<Response> {
  return fetch(`${sandbox.url}/sandbox/recipients/${recipient}/fault`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
}

async function received(recipient: string): Promise<ReceivedView[]> {
  return (await get<ReceivedPage>(`/sandbox/received?recipient=${recipient}`)).items;
}

describe('a recipient that behaves', () => {
  it('keeps the request to the byte and answers with a receipt', async () => {
    const recipient = fresh();
    const spaced = JSON.stringify(DISPATCH, undefined, 3);
    const { key, status, answer } = await post(recipient, spaced);
    expect([status, answer]).toEqual([200, { receipt: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
    expect(await get(`/sandbox/received/${key}`)).toEqual({
      position: expect.any(Number),
      recipient,
      key,
      path: '/v1/dispatches',
      persons: 2,
      categories: ['contact-persons', 'name', 'phone'],
      answer: 'accepted',
      deliveries: 1,
      firstAt: expect.stringMatching(/Z$/),
      body: spaced,
    });
  });

  it('gives a repeat the same answer and keeps it once', async () => {
    const recipient = fresh();
    const first = await post(recipient, DISPATCH);
    const repeats = await Promise.all([1, 2, 3].map(() => post(recipient, DISPATCH, first.key)));
    expect(new Set(repeats.map(({ answer }) => answer['receipt']))).toEqual(new Set([first.answer['receipt']]));
    expect(await received(recipient)).toMatchObject([{ deliveries: 4 }]);
  });

  it('refuses a key that comes back with another body', async () => {
    const recipient = fresh();
    const { key } = await post(recipient, DISPATCH);
    const other = await post(recipient, { ...DISPATCH, purpose: 'alarm-text' }, key);
    expect([other.status, other.answer['code']]).toEqual([422, 'SANDBOX.KEY_REUSED']);
    expect(await received(recipient)).toMatchObject([{ deliveries: 1, body: JSON.stringify(DISPATCH) }]);
  });

  it.each([
    ['no key', DISPATCH, '', 'SANDBOX.KEY_MISSING'],
    ['nobody named', { purpose: 'guard-dispatch', persons: [] }, undefined, 'HTTP.INVALID_FIELDS'],
    ['a field that no gate sends', { ...DISPATCH, subjectRef: randomUUID() }, undefined, 'HTTP.INVALID_FIELDS'],
    ['no JSON', '{"purpose":', undefined, 'HTTP.BAD_REQUEST'],
  ])('answers 400 and keeps nothing: %s', async (_, body, key, code) => {
    const recipient = fresh();
    const { status, answer } = await post(recipient, body, key);
    expect([status, answer['code']]).toEqual([400, code]);
    expect(await received(recipient)).toEqual([]);
  });
});

describe('a recipient with a fault', () => {
  it('slow: keeps it and answers late', async () => {
    const recipient = fresh();
    await setFault(recipient, { mode: 'slow', delayMs: 300 });
    const began = performance.now();
    expect((await post(recipient, DISPATCH)).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(290);
  });

  it('fail-before: keeps nothing, and the next try is as if it were the first', async () => {
    const recipient = fresh();
    await setFault(recipient, { mode: 'fail-before', times: 1 });
    const { key, status, answer } = await post(recipient, DISPATCH);
    expect([status, answer['code']]).toEqual([503, 'SANDBOX.FAIL_BEFORE']);
    expect(await received(recipient)).toEqual([]);
    expect((await post(recipient, DISPATCH, key)).status).toBe(200);
    expect(await received(recipient)).toMatchObject([{ deliveries: 1, answer: 'accepted' }]);
  });

  it('fail-after: keeps it as failed until a repeat is accepted', async () => {
    const recipient = fresh();
    await setFault(recipient, { mode: 'fail-after', times: 1 });
    const { key, status } = await post(recipient, DISPATCH);
    expect(status).toBe(500);
    expect(await received(recipient)).toMatchObject([{ deliveries: 1, answer: 'failed' }]);
    expect((await post(recipient, DISPATCH, key)).status).toBe(200);
    expect(await received(recipient)).toMatchObject([{ deliveries: 2, answer: 'accepted' }]);
  });

  it('refuse: keeps it as refused, and stands by it when the fault is gone', async () => {
    const recipient = fresh();
    await setFault(recipient, { mode: 'refuse', times: 1 });
    const { key, status, answer } = await post(recipient, DISPATCH);
    expect([status, answer['code']]).toEqual([422, 'SANDBOX.REFUSED']);
    expect((await post(recipient, DISPATCH, key)).status).toBe(422);
    expect(await received(recipient)).toMatchObject([{ deliveries: 2, answer: 'refused' }]);
  });

  it('drop-before: breaks the connection and keeps nothing', async () => {
    const recipient = fresh();
    await setFault(recipient, { mode: 'drop-before' });
    await expect(post(recipient, DISPATCH)).rejects.toThrow();
    await expect(post(recipient, DISPATCH)).rejects.toThrow();
    expect(await received(recipient)).toEqual([]);
  });

  it('drop-after: keeps it, then breaks the connection', async () => {
    const recipient = fresh();
    await setFault(recipient, { mode: 'drop-after', times: 1 });
    const key = randomUUID();
    await expect(post(recipient, DISPATCH, key)).rejects.toThrow();
    expect(await received(recipient)).toMatchObject([{ key, deliveries: 1, answer: 'dropped' }]);
    expect((await post(recipient, DISPATCH, key)).status).toBe(200);
    expect(await received(recipient)).toMatchObject([{ key, deliveries: 2, answer: 'accepted' }]);
  });

  it('meets nobody else, and ends when it is cleared', async () => {
    const recipient = fresh();
    expect(await (await setFault(recipient, { mode: 'refuse' })).json()).toEqual({ mode: 'refuse' });
    expect((await post(fresh(), DISPATCH)).status).toBe(200);
    const cleared = await fetch(`${sandbox.url}/sandbox/recipients/${recipient}/fault`, { method: 'DELETE' });
    expect(cleared.status).toBe(204);
    expect((await post(recipient, DISPATCH)).status).toBe(200);
  });

  it('is refused when there is no such fault, with every wrong field named', async () => {
    const response = await setFault('exempel-sms', { mode: 'explode', times: 0 });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect([...new Set(errors.map(({ pointer }) => pointer))]).toEqual(['/mode', '/times']);
  });
});

describe('what was received', () => {
  it('comes in pages and outlives a restart', async () => {
    const recipient = fresh();
    const keys: string[] = [];
    for (let sent = 0; sent < 5; sent++) keys.push((await post(recipient, DISPATCH)).key);
    await sandbox.restart();
    const seen: string[] = [];
    let after: number | undefined = 0;
    while (after !== undefined) {
      const page: ReceivedPage = await get(`/sandbox/received?recipient=${recipient}&limit=2&after=${after}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ key }) => key));
      after = page.next;
    }
    expect(seen).toEqual(keys);
  });

  it('is summed up by recipient and by the class that it reaches', async () => {
    const recipient = fresh();
    const reaches = fresh();
    const text = {
      purpose: 'alarm-text',
      persons: [
        { kind: 'customer', 'alarm-address': { street: 'Påhittade gatan 1', postalCode: '123 45', city: 'Exempelby' } },
        { kind: reaches, 'contact-persons': { mobile: '+46701740606' } },
      ],
      reaches,
    };
    const { key } = await post(recipient, text);
    await post(recipient, text, key);
    await setFault(recipient, { mode: 'refuse', times: 1 });
    await post(recipient, text);
    const { recipients } = await get<SummaryPage>('/sandbox/summary');
    expect(recipients.filter(({ recipient: who }) => [recipient, reaches].includes(who))).toEqual(
      [
        {
          recipient,
          reached: false,
          requests: 2,
          entries: { accepted: 2, refused: 2, failed: 0, dropped: 0 },
          categories: ['alarm-address', 'contact-persons'],
          last: expect.any(String),
        },
        {
          recipient: reaches,
          reached: true,
          requests: 2,
          entries: { accepted: 1, refused: 1, failed: 0, dropped: 0 },
          categories: ['alarm-address'],
          last: expect.any(String),
        },
      ].sort((a, b) => (a.recipient < b.recipient ? -1 : 1)),
    );
  });

  it('answers 404 for a key under which nothing came', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/received/${randomUUID()}`);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      404,
      'SANDBOX.NOTHING_RECEIVED',
    ]);
  });

  it('shows health, metrics and the API’s description', async () => {
    expect(await get('/health')).toEqual({ status: 'ok', checks: { database: { status: 'ok' } } });
    expect(await (await fetch(`${sandbox.url}/metrics`)).text()).toContain('process_cpu_seconds_total');
    const { paths } = await get<{ paths: object }>('/openapi.json');
    expect(Object.keys(paths)).toContain('/sandbox/received');
  });
});
