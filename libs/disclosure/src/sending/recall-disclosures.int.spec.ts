import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { inTransaction } from '#database';
import { eventually } from '#test-bed';
import { type GateDatabase, createGateDatabase } from '../../testing/gate-database.js';
import {
  allowAll,
  contactPerson,
  customer,
  guardDispatch,
  historyRead,
  secondaryUser,
} from '../../testing/guard-dispatch.js';
import { ScriptedRecipient } from '../../testing/scripted-recipient.js';
import { DisclosureGate } from '../opening/disclosure-gate.js';
import { DisclosureSender, type SenderOptions } from './disclosure-sender.js';

let database: GateDatabase;
let gate: DisclosureGate;
let partnersUrl: string;
const recipient = new ScriptedRecipient();
const senders: DisclosureSender[] = [];

beforeAll(async () => {
  database = await createGateDatabase();
  partnersUrl = await recipient.listen();
  gate = new DisclosureGate({ source: 'alarms', pool: database.pool, check: allowAll, longestAttemptMs: 400 });
});

afterEach(async () => {
  await Promise.all(senders.splice(0).map((sender) => sender.stop()));
  await database.pool.query('TRUNCATE outbox, disclosure');
});

afterAll(async () => {
  await recipient.close();
  await database.drop();
});

function startSender(options: Partial<SenderOptions> = {}): void {
  const timing = { maxAttempts: 3, baseDelayMs: 10, timeoutMs: 400, pollMs: 20 };
  const sender = new DisclosureSender({ pool: database.pool, partnersUrl, ...timing, ...options });
  senders.push(sender);
  sender.start();
}

async function open(): Promise<string> {
  const input = { operationId: randomUUID(), at: new Date(), parties: [customer, contactPerson] };
  return (await inTransaction(database.pool, (transaction) => gate.open(transaction, guardDispatch, input))).id;
}

function recall(...ids: string[]) {
  return inTransaction(database.pool, (transaction) => gate.recall(transaction, ids, new Date()));
}

async function closings(id: string) {
  const events = (await database.events()).map(({ data }) => data.disclosure);
  return events.filter((disclosure) => disclosure?.id === id && disclosure.phase === 'closed');
}

it('closes what was never attempted as not-sent, once per person, and nothing leaves', async () => {
  recipient.script(200);
  const id = await open();
  expect(await recall(id)).toEqual([{ id, recipient: 'larm-assistans', outcome: 'not-sent' }]);
  expect(await recall(id)).toEqual([]);
  startSender();
  expect(await gate.ended([id])).toMatchObject([{ id, status: 'closed', outcome: 'not-sent', attempts: 0 }]);
  const closed = { id, phase: 'closed', outcome: 'not-sent', attempts: 0 };
  expect(await closings(id)).toEqual([closed, closed]);
  expect(await database.row(id)).toMatchObject({ body: null, receipt: null });
  expect(recipient.received).toEqual([]);
});

it('is undone with the caller’s transaction, and works within one of TypeORM’s', async () => {
  recipient.script(200);
  const id = await open();
  const undone = inTransaction(database.pool, async (transaction) => {
    await gate.recall(transaction, [id], new Date());
    throw new Error('the business rule says no');
  });
  await expect(undone).rejects.toThrow('the business rule says no');
  expect(await database.row(id)).toMatchObject({ status: 'opened' });
  const dataSource = await new DataSource({
    type: 'postgres',
    url: database.url,
    installExtensions: false,
  }).initialize();
  try {
    const recalled = await dataSource.transaction((manager) => gate.recall(manager, [id], new Date()));
    expect(recalled).toMatchObject([{ id, outcome: 'not-sent' }]);
  } finally {
    await dataSource.destroy();
  }
  expect(await closings(id)).toHaveLength(2);
});

it('waits for the attempt under way, which is the last', async () => {
  recipient.script(503);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  recipient.beforeAnswer = () => held;
  startSender();
  const id = await open();
  await eventually(() => Promise.resolve(recipient.received.length === 1));
  expect(await recall(id)).toEqual([{ id, recipient: 'larm-assistans' }]);
  setTimeout(release, 50);
  expect(await gate.ended([id])).toMatchObject([{ status: 'closed', outcome: 'failed', attempts: 1 }]);
  expect(recipient.received).toHaveLength(1);
  expect(await closings(id)).toHaveLength(2);
});

it('closes with how earlier attempts went, and makes no other', async () => {
  recipient.script('drop-after', 503);
  startSender({ baseDelayMs: 60_000, maxDelayMs: 60_000 });
  const id = await open();
  await eventually(async () => ((await database.row(id))['results'] as string[]).length === 1);
  expect(await recall(id)).toEqual([{ id, recipient: 'larm-assistans', outcome: 'unknown' }]);
  expect((await closings(id))[0]).toMatchObject({ outcome: 'unknown', attempts: 1, receipt: expect.any(String) });
  expect(recipient.received).toHaveLength(1);
});

it('lets no other sender go on with what a dead process had under way', async () => {
  recipient.script(200);
  const id = await open();
  await database.pool.query('UPDATE disclosure SET attempts = 1 WHERE id = $1', [id]);
  expect(await recall(id)).toEqual([{ id, recipient: 'larm-assistans' }]);
  startSender();
  expect(await gate.ended([id])).toMatchObject([{ status: 'closed', outcome: 'unknown', attempts: 1 }]);
  expect(recipient.received).toEqual([]);
});

it('gives up waiting when the longest attempt must be over, and leaves a response of our own alone', async () => {
  const input = { operationId: randomUUID(), at: new Date(), parties: [secondaryUser] };
  const { id } = await gate.openResponse(historyRead, input);
  expect(await recall(id)).toEqual([]);
  const begun = Date.now();
  expect(await gate.ended([id])).toMatchObject([{ status: 'opened' }]);
  expect(Date.now() - begun).toBeLessThan(4_000);
});

it('of a recall and the senders at the same moment one comes first, for each disclosure', async () => {
  recipient.script(200);
  const ids = await Promise.all(Array.from({ length: 40 }, () => open()));
  startSender({ concurrency: 4 });
  startSender({ concurrency: 4 });
  const recalled = await Promise.all(ids.map((id) => recall(id).then((answer) => ({ id, answer }))));
  await gate.ended(ids);
  const sentByThen = recipient.received.map(({ key }) => key);
  for (const { id, answer } of recalled) {
    const notSent = answer.some(({ outcome }) => outcome === 'not-sent');
    expect([id, sentByThen.includes(id)]).toEqual([id, !notSent]);
    expect(await database.row(id)).toMatchObject({ outcome: notSent ? 'not-sent' : 'acknowledged' });
    expect(await closings(id)).toHaveLength(2);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(recipient.received).toHaveLength(sentByThen.length);
});
