import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { inTransaction, onPool } from '#database';
import { timeOfUuid7 } from '#processing-event';
import { eventually } from '#test-bed';
import { type GateDatabase, createGateDatabase } from '../testing/gate-database.js';
import {
  alarmText,
  alarmedCustomer,
  allowAll,
  contactPerson,
  customer,
  guardDispatch,
  historyRead,
  secondaryUser,
} from '../testing/guard-dispatch.js';
import { ScriptedRecipient, deadEnd } from '../testing/scripted-recipient.js';
import { listDisclosures } from './listing/list-disclosures.query.js';
import type { DisclosureCheck } from './opening/declared-check.js';
import { DisclosureGate, type GateOptions } from './opening/disclosure-gate.js';
import { receiptOf } from './recording/receipt.js';
import { DisclosureSender, type SenderOptions } from './sending/disclosure-sender.js';

const NO_STATE: DisclosureCheck = () => {
  throw new Error('nothing projected yet');
};

let database: GateDatabase;
const recipient = new ScriptedRecipient();
let recipientUrl: string;
const senders: DisclosureSender[] = [];

beforeAll(async () => {
  database = await createGateDatabase();
  recipientUrl = await recipient.listen();
});

afterEach(async () => {
  await Promise.all(senders.splice(0).map((sender) => sender.stop()));
  await database.pool.query('TRUNCATE outbox, disclosure');
});

afterAll(async () => {
  await recipient.close();
  await database.drop();
});

function sender(options: Partial<SenderOptions> = {}): DisclosureSender {
  const made = new DisclosureSender({
    pool: database.pool,
    partnersUrl: recipientUrl,
    maxAttempts: 3,
    baseDelayMs: 10,
    timeoutMs: 400,
    pollMs: 20,
    ...options,
  });
  senders.push(made);
  return made;
}

function gate(options: Partial<GateOptions> = {}): DisclosureGate {
  return new DisclosureGate({ source: 'alarms', pool: database.pool, check: allowAll, ...options });
}

function openDispatch(at = new Date(), override = false, through = gate()) {
  const parties = [customer, contactPerson];
  return inTransaction(database.pool, (transaction) =>
    through.open(transaction, guardDispatch, { operationId: randomUUID(), at, parties, override }),
  );
}

async function closed(id: string) {
  return eventually(async () => {
    const [listed] = await listDisclosures(onPool(database.pool), [id]);
    return listed?.status === 'closed' && listed;
  }, 10_000);
}

async function closingEvents() {
  return (await database.events()).filter(({ data }) => data.disclosure?.phase === 'closed');
}

describe('opening', () => {
  it('records one opened event per person before anything is sent', async () => {
    recipient.script(200);
    const at = new Date();
    const opened = await openDispatch(at);

    expect(opened).toEqual({ id: expect.any(String), recipient: 'larm-assistans', status: 'opened' });
    const events = await database.events();
    expect(events).toHaveLength(2);
    expect(new Set(events.map(({ data }) => data.operationId)).size).toBe(1);
    expect(timeOfUuid7(events[0]!.id)).toBe(at.getTime());
    expect(events[0]).toMatchObject({
      source: 'alarms',
      subject: customer.subjectRef,
      time: at.toISOString(),
      data: {
        activity: 'guard-dispatch',
        operation: 'disclose',
        legalBasis: 'A6-1-b',
        subjectKind: 'customer',
        categories: ['alarm-address', 'name', 'phone'],
        recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
        country: 'SE',
        channel: 'api',
        retention: { period: 'P1Y', trigger: 'event' },
        disclosure: { id: opened.id, phase: 'opened' },
      },
    });
    expect(events[1]).toMatchObject({ subject: contactPerson.subjectRef, data: { categories: ['contact-persons'] } });
    expect(recipient.received).toHaveLength(0);
    expect(await database.row(opened.id)).toMatchObject({ status: 'opened', attempts: 0 });
  });

  it('keeps no name, address or number outside the body, and the body only while it is open', async () => {
    recipient.script(200);
    const { id } = await openDispatch();
    const { body, ...row } = await database.row(id);
    expect(JSON.stringify([row, await database.events()])).not.toMatch(/Exempla|Påhittade|4670174/);
    expect((body as Buffer).toString()).not.toContain(customer.subjectRef);
    sender().start();
    await closed(id);
    expect(await database.row(id)).toMatchObject({ body: null, outcome: 'acknowledged' });
  });

  it('withholds the whole when one kind of person is not declared, and queues nothing', async () => {
    const check: DisclosureCheck = (question) =>
      question.subjectKind === 'contact-person'
        ? { allowed: false, reason: 'undeclared-category', detail: 'contact-persons' }
        : allowAll(question);
    const opened = await openDispatch(new Date(), false, gate({ check }));

    expect(opened).toMatchObject({ status: 'withheld', reason: 'undeclared-category' });
    const events = await database.events();
    expect(events.map(({ subject, data }) => [subject, data.disclosure])).toEqual([
      [customer.subjectRef, { id: opened.id, phase: 'withheld', reason: 'undeclared-category' }],
      [contactPerson.subjectRef, { id: opened.id, phase: 'withheld', reason: 'undeclared-category' }],
    ]);
    expect(await database.rows()).toBe(0);
  });

  it('lets it out by override and marks every event', async () => {
    recipient.script(200);
    sender().start();
    const { id, status } = await openDispatch(new Date(), true, gate({ check: NO_STATE }));
    expect(status).toBe('opened');
    expect(await closed(id)).toMatchObject({ outcome: 'acknowledged' });
    const marks = (await database.events()).map(({ data }) => data.disclosure?.override);
    expect(marks).toEqual([true, true, true, true]);
  });

  it('marks no override where none was needed', async () => {
    await openDispatch(new Date(), true);
    for (const { data } of await database.events()) expect(data.disclosure).not.toHaveProperty('override');
  });

  it('states what the service itself withholds, with the service’s reason, and queues nothing', async () => {
    const parties = [{ kind: 'customer' as const, subjectRef: customer.subjectRef }];
    const withheldBy = (check: DisclosureCheck) =>
      inTransaction(database.pool, (transaction) =>
        gate({ check }).withhold(
          transaction,
          guardDispatch,
          { operationId: randomUUID(), at: new Date(), parties },
          'objection',
        ),
      );
    const withheld = [await withheldBy(allowAll), await withheldBy(NO_STATE)];
    const events = await database.events();
    expect(events.map(({ data }) => data.disclosure)).toEqual(
      withheld.map(({ id }) => ({ id, phase: 'withheld', reason: 'objection' })),
    );
    expect(withheld[0]).toMatchObject({ recipient: 'larm-assistans', status: 'withheld', reason: 'objection' });
    expect(events.map(({ data }) => data.retention?.period)).toEqual(['P1Y', undefined]);
    expect(await database.rows()).toBe(0);
  });

  it('undoes everything with the caller’s transaction', async () => {
    const work = inTransaction(database.pool, async (transaction) => {
      await gate().open(transaction, guardDispatch, { operationId: randomUUID(), at: new Date(), parties: [customer] });
      throw new Error('the business rule says no');
    });
    await expect(work).rejects.toThrow('the business rule says no');
    expect(await database.events()).toEqual([]);
    expect(await database.rows()).toBe(0);
  });

  it('throws when the service’s own database is away, override or not, and nothing leaves', async () => {
    recipient.script(200);
    sender().start();
    const work = inTransaction(database.pool, async (transaction) => {
      // The server ends this very connection, as it does when it goes down.
      await transaction.query('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
      const parties = [customer];
      await gate().open(transaction, guardDispatch, {
        operationId: randomUUID(),
        at: new Date(),
        parties,
        override: true,
      });
    });
    await expect(work).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await database.events()).toEqual([]);
    expect(recipient.received).toEqual([]);
  });

  it('works within a TypeORM transaction', async () => {
    recipient.script(200);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.url,
      installExtensions: false,
    }).initialize();
    try {
      const { id } = await dataSource.transaction((manager) =>
        gate().open(manager, guardDispatch, { operationId: randomUUID(), at: new Date(), parties: [customer] }),
      );
      expect(await listDisclosures(dataSource.manager, [id])).toEqual([
        { id, recipient: 'larm-assistans', status: 'opened', attempts: 0 },
      ]);
      sender().start();
      expect(await closed(id)).toMatchObject({ outcome: 'acknowledged' });
    } finally {
      await dataSource.destroy();
    }
  });
});

describe('sending', () => {
  it('sends the stated fields under the disclosure id and closes with a receipt of the very bytes', async () => {
    recipient.script(201);
    const { id } = await openDispatch();
    const { salt } = (await database.row(id)) as { salt: Buffer };
    sender().start();
    expect(await closed(id)).toEqual({
      id,
      recipient: 'larm-assistans',
      status: 'closed',
      outcome: 'acknowledged',
      attempts: 1,
    });

    const [request] = recipient.received;
    expect(request).toMatchObject({ path: '/larm-assistans/v1/dispatches', key: id });
    expect(JSON.parse(request!.body.toString())).toEqual({
      purpose: 'guard-dispatch',
      persons: [
        { kind: 'customer', ...customer.fields },
        { kind: 'contact-person', ...contactPerson.fields },
      ],
    });
    const receipt = receiptOf(salt, request!.body);
    const closing = await closingEvents();
    expect(closing.map(({ subject, data }) => [subject, data.disclosure])).toEqual(
      [customer, contactPerson].map(({ subjectRef }) => [
        subjectRef,
        { id, phase: 'closed', outcome: 'acknowledged', attempts: 1, receipt },
      ]),
    );
  });

  it('tries again with the same key and the same bytes after a 503', async () => {
    recipient.script(503, 200);
    sender().start();
    const { id } = await openDispatch();
    expect(await closed(id)).toMatchObject({ outcome: 'acknowledged', attempts: 2 });
    const [first, second] = recipient.received;
    expect(second!.key).toBe(first!.key);
    expect(second!.body.equals(first!.body)).toBe(true);
  });

  it.each([
    ['refused by a final answer', [422], 'refused', 1],
    ['refused by a redirect, which is not followed', [307], 'refused', 1],
    ['asked to come later each time', [503, 429, 500], 'failed', 3],
    ['broken off before the body was read, each time', ['drop-before'], 'unknown', 3],
    ['broken off after the body was read, then failing', ['drop-after', 500], 'unknown', 3],
    ['broken off after the body was read, then taken', ['drop-after', 200], 'acknowledged', 2],
    ['no answer until the deadline', ['silent'], 'unknown', 3],
  ] as const)('%s', async (_, script, outcome, attempts) => {
    recipient.script(...(script as unknown as [200]));
    sender().start();
    const { id } = await openDispatch();
    expect(await closed(id)).toMatchObject({ outcome, attempts });
    expect(recipient.received).toHaveLength(attempts);
    const closing = await closingEvents();
    expect(closing).toHaveLength(2);
    for (const { data } of closing)
      expect(data.disclosure).toEqual({ id, phase: 'closed', outcome, attempts, receipt: expect.any(String) });
  });

  it('says not-sent, without a receipt, when no connection came about', async () => {
    sender({ partnersUrl: await deadEnd() }).start();
    const { id } = await openDispatch();
    expect(await closed(id)).toMatchObject({ outcome: 'not-sent', attempts: 3 });
    for (const { data } of await closingEvents())
      expect(data.disclosure).toEqual({ id, phase: 'closed', outcome: 'not-sent', attempts: 3 });
  });

  it('says unknown when one attempt broke off and the others never connected', async () => {
    recipient.script('drop-after');
    const { id } = await openDispatch();
    const first = sender({ maxAttempts: 9, baseDelayMs: 60_000, maxDelayMs: 60_000 });
    first.start();
    await eventually(async () => ((await database.row(id))['results'] as string[]).length > 0);
    await first.stop();
    await database.endLeases();
    sender({ partnersUrl: await deadEnd() }).start();
    expect(await closed(id)).toMatchObject({ outcome: 'unknown', attempts: 3 });
  });

  it('closes both disclosures of a send that reaches people behind the recipient', async () => {
    recipient.script(200);
    sender().start();
    const { id } = await inTransaction(database.pool, (transaction) =>
      gate().open(transaction, alarmText, {
        operationId: randomUUID(),
        at: new Date(),
        parties: [alarmedCustomer, contactPerson],
      }),
    );
    await closed(id);
    expect(recipient.received).toHaveLength(1);
    expect(JSON.parse(recipient.received[0]!.body.toString())).toMatchObject({ reaches: 'contact-person' });
    const told = (await database.events()).map(({ subject, data }) => [
      data.disclosure?.phase,
      data.recipient?.key,
      subject,
      data.categories,
    ]);
    const each = (phase: string) => [
      [phase, 'exempel-sms', customer.subjectRef, ['alarm-address', 'system-logs']],
      [phase, 'exempel-sms', contactPerson.subjectRef, ['contact-persons']],
      [phase, 'contact-person', customer.subjectRef, ['alarm-address', 'system-logs']],
    ];
    expect(told).toEqual([...each('opened'), ...each('closed')]);
    const ids = new Set((await database.events()).map(({ data }) => data.disclosure?.id));
    expect([...ids]).toEqual([id, (await database.row(id))['reached_id']]);
  });
});

describe('processes that die and processes beside each other', () => {
  it('sends what was opened by a process that died before it could send', async () => {
    recipient.script(200);
    const { id } = await openDispatch();
    expect(await database.row(id)).toMatchObject({ attempts: 0, results: [] });
    sender().start();
    expect(await closed(id)).toMatchObject({ outcome: 'acknowledged', attempts: 1 });
  });

  it('takes an attempt that a dead process left unrecorded for one without an answer', async () => {
    const { id } = await openDispatch();
    // Counted and committed, then the process is gone: what a kill between the count and the answer leaves.
    await database.pool.query('UPDATE disclosure SET attempts = 1 WHERE id = $1', [id]);
    sender({ partnersUrl: await deadEnd() }).start();
    expect(await closed(id)).toMatchObject({ outcome: 'unknown', attempts: 3 });
    expect(await database.row(id)).toMatchObject({ results: ['no-answer', 'never-connected', 'never-connected'] });
  });

  it('closes as unknown, without another send, when the last attempt was cut short', async () => {
    recipient.script(200);
    const { id } = await openDispatch();
    await database.pool.query('UPDATE disclosure SET attempts = 3 WHERE id = $1', [id]);
    sender().start();
    expect(await closed(id)).toMatchObject({ outcome: 'unknown', attempts: 3 });
    expect(recipient.received).toEqual([]);
  });

  it('sends each request once when several senders run', async () => {
    recipient.script(200);
    const ids = await Promise.all(Array.from({ length: 30 }, async () => (await openDispatch()).id));
    for (let made = 0; made < 3; made++) sender({ concurrency: 2 }).start();
    await Promise.all(ids.map((id) => closed(id)));
    expect(recipient.received.map(({ key }) => key).sort()).toEqual([...ids].sort());
    expect(await closingEvents()).toHaveLength(60);
  });

  it('lets the word of the later attempt stand when a sender outlived its lease', async () => {
    recipient.script(503, 200);
    const { id } = await openDispatch();
    let released: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (released = resolve));
    let firstRead: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => (firstRead = resolve));
    recipient.beforeAnswer = () => {
      firstRead();
      return recipient.received.length === 1 ? held : Promise.resolve();
    };
    sender({ timeoutMs: 5_000 }).start();
    await reading;
    await database.endLeases();
    sender().start();
    expect(await closed(id)).toMatchObject({ outcome: 'acknowledged', attempts: 2 });
    released();
    await Promise.all(senders.splice(0).map((made) => made.stop()));
    expect(await closingEvents()).toHaveLength(2);
    expect(await database.row(id)).toMatchObject({ outcome: 'acknowledged', results: ['no-answer', 'accepted'] });
  });

  it('has recorded the attempt by the time the recipient reads it', async () => {
    recipient.script(200);
    const seen: unknown[] = [];
    recipient.beforeAnswer = async ({ key }) => {
      const { attempts, status } = await database.row(key);
      const opened = (await database.events()).filter(({ data }) => data.disclosure?.phase === 'opened');
      seen.push({ attempts, status, opened: opened.length });
    };
    sender().start();
    const { id } = await openDispatch();
    await closed(id);
    expect(seen).toEqual([{ attempts: 1, status: 'opened', opened: 2 }]);
  });
});

describe('responses of our own', () => {
  const input = () => ({ operationId: randomUUID(), at: new Date(), parties: [secondaryUser] });

  it('commits opened before the body may go, then closes with a receipt of the body', async () => {
    const response = await gate().openResponse(historyRead, input());
    expect(response.status).toBe('opened');
    expect((await database.events()).map(({ data }) => data.disclosure?.phase)).toEqual(['opened']);
    const { salt } = (await database.row(response.id)) as { salt: Buffer };
    await response.close('acknowledged', '{"entries":[]}');
    await response.close('unknown', '{"entries":[]}');
    const [closing, ...more] = await closingEvents();
    expect(more).toEqual([]);
    expect(closing?.data.disclosure).toEqual({
      id: response.id,
      phase: 'closed',
      outcome: 'acknowledged',
      attempts: 1,
      receipt: receiptOf(salt, '{"entries":[]}'),
    });
  });

  it('gives no receipt where nothing was sent', async () => {
    const response = await gate().openResponse(historyRead, input());
    await response.close('not-sent', 'never written');
    expect((await closingEvents())[0]?.data.disclosure).toEqual({
      id: response.id,
      phase: 'closed',
      outcome: 'not-sent',
      attempts: 1,
    });
  });

  it('records a response that is withheld, and closes nothing', async () => {
    const response = await gate({ check: NO_STATE }).openResponse(historyRead, input());
    expect(response.status).toBe('withheld');
    await response.close('acknowledged', 'x');
    expect((await database.events()).map(({ data }) => data.disclosure)).toEqual([
      { id: response.id, phase: 'withheld', reason: 'no-state' },
    ]);
  });

  it('is closed as unknown by the sender when nobody said how it ended', async () => {
    const response = await gate({ responseLifeMs: 50 }).openResponse(historyRead, input());
    sender().start();
    expect(await closed(response.id)).toMatchObject({ outcome: 'unknown', attempts: 1 });
  });
});
