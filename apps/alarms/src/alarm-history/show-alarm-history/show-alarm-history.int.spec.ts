import { randomUUID } from 'node:crypto';
import { receiptOf } from '#disclosure';
import { installed, raised } from '../../testing/scenes.js';
import type { AlarmHistoryView } from './alarm-history.view.js';
import { eventually, type RunningService, wrongFields, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
let withhold = false;
beforeAll(async () => {
  alarms = await startAlarms({
    check: ({ recipient }) =>
      withhold
        ? { allowed: false, reason: 'undeclared-recipient', detail: 'as the test wants it' }
        : { allowed: true, recipientClass: CLASSES[recipient] ?? recipient, country: COUNTRIES[recipient] ?? 'SE' },
  });
});
afterAll(() => alarms?.stop());

/** The gateway lies abroad, as the register has it. */
const COUNTRIES: Record<string, string> = { 'exempel-sms': 'NO' };

const CLASSES: Record<string, string> = { 'exempel-installation': 'installer', 'exempel-sms': 'sms-gateway' };

const change = (systemId: string, to: 'arm' | 'disarm', userName: string) =>
  alarms.call('POST', `/api/systems/${systemId}/${to}`, { userName, method: 'app' });
const show = (subjectRef: string, query = '') =>
  alarms.call<AlarmHistoryView>('GET', `/api/customers/${subjectRef}/alarm-history${query}`);

/** Events of the account holder’s last look, once it has been closed. */
const closedLook = (subject: string) =>
  eventually(async () => {
    const events = (await alarms.events()).filter((event) => event.subject === subject);
    const last = events.at(-1);
    return last?.data.disclosure?.phase === 'closed' ? events.slice(-2) : undefined;
  });

describe('GET /api/customers/{subjectRef}/alarm-history', () => {
  it('shows what happened, newest first, and discloses secondary users to the account holder on record', async () => {
    const { id, customer, secondaryUsers } = await installed(alarms, { contactPersons: [] });
    const bo = secondaryUsers[0]!.subjectRef;
    await change(id, 'arm', 'bo');
    await change(id, 'disarm', 'owner');
    const incidentId = await raised(alarms, id, { zone: 'attic' });
    const { status, type, body } = await show(customer.subjectRef);
    expect(status).toBe(200);
    expect(type).toContain('application/json');
    expect(body).toMatchObject({
      withheld: 0,
      entries: [
        { event: 'alarm-raised', incident: { id: incidentId, kind: 'fire', zone: 'attic' } },
        { event: 'disarmed', method: 'app', by: { kind: 'customer', userName: 'owner', name: 'Anna Påhittad' } },
        { event: 'armed', method: 'app', by: { kind: 'secondary-user', userName: 'bo', name: 'Bo Påhittad' } },
      ],
    });
    const [opened, closed] = await closedLook(bo);
    expect(factsOf(opened!)).toEqual({
      subject: bo,
      kind: 'secondary-user',
      activity: 'alarm-history',
      operation: 'disclose',
      basis: 'A6-1-f',
      categories: ['name', 'system-logs'],
      recipient: 'account-holder',
      phase: 'opened',
    });
    expect(closed?.data.disclosure).toMatchObject({ id: opened?.data.disclosure?.id, outcome: 'acknowledged' });
    const consulted = (await alarms.events()).filter(({ data }) => data.operation === 'consult').at(-1);
    expect([consulted?.subject, consulted?.data.operationId]).toEqual([customer.subjectRef, opened?.data.operationId]);
  });

  it('gives a receipt of exactly what went out', async () => {
    const { id, customer, secondaryUsers } = await installed(alarms, { contactPersons: [] });
    await change(id, 'arm', 'bo');
    const text = await (await fetch(`${alarms.url}/api/customers/${customer.subjectRef}/alarm-history`)).text();
    const [, closed] = await closedLook(secondaryUsers[0]!.subjectRef);
    const { id: disclosureId, receipt } = closed!.data.disclosure!;
    const [row] = await alarms.query<{ salt: Buffer }>('SELECT salt FROM disclosure WHERE id = $1', [disclosureId]);
    expect(receipt).toBe(receiptOf(row!.salt, text));
  });

  it('discloses nothing where the page holds the customer’s own data only', async () => {
    const { id, customer } = await installed(alarms, { contactPersons: [] });
    await change(id, 'arm', 'owner');
    const before = (await alarms.events()).filter(({ data }) => data.recipient?.key === 'account-holder').length;
    expect((await show(customer.subjectRef)).body.entries).toHaveLength(1);
    const after = (await alarms.events()).filter(({ data }) => data.recipient?.key === 'account-holder').length;
    expect(after).toBe(before);
  });

  it('turns pages without a gap or a repeat, and a page discloses only whom it shows', async () => {
    const { id, customer } = await installed(alarms, { contactPersons: [] });
    for (let round = 0; round < 3; round += 1) {
      await change(id, 'arm', 'owner');
      await change(id, 'disarm', 'owner');
    }
    const seen: string[] = [];
    let query: string | undefined = '?limit=4';
    while (query !== undefined) {
      const { body } = await show(customer.subjectRef, query);
      seen.push(...body.entries.map(({ event }) => event));
      query = body.next === undefined ? undefined : `?limit=4&before=${body.next}`;
    }
    expect(seen).toEqual(['disarmed', 'armed', 'disarmed', 'armed', 'disarmed', 'armed']);
  });

  it('covers all systems of the customer, and nobody else’s', async () => {
    const first = await installed(alarms, { contactPersons: [] });
    const customer = {
      subjectRef: first.customer.subjectRef,
      name: 'Anna Påhittad',
      phone: '+46701740605',
      email: 'anna@exempel.example',
    };
    const second = await installed(alarms, { contactPersons: [], customer });
    const other = await installed(alarms, { contactPersons: [] });
    for (const { id } of [first, second, other]) await change(id, 'arm', 'owner');
    const { body } = await show(customer.subjectRef);
    const systems = body.entries.map(({ systemId }) => systemId);
    expect(systems).toEqual([second.id, first.id]);
  });

  it('leaves out what the register does not let the account holder see', async () => {
    const { id, customer, secondaryUsers } = await installed(alarms, { contactPersons: [] });
    await change(id, 'arm', 'bo');
    await change(id, 'disarm', 'owner');
    withhold = true;
    const { status, body } = await show(customer.subjectRef).finally(() => (withhold = false));
    expect(status).toBe(200);
    expect(body).toMatchObject({ withheld: 1, entries: [{ event: 'disarmed' }] });
    expect(JSON.stringify(body)).not.toContain('Bo');
    const last = (await alarms.events()).filter(({ subject }) => subject === secondaryUsers[0]!.subjectRef).at(-1);
    expect(last?.data.disclosure).toMatchObject({ phase: 'withheld', reason: 'undeclared-recipient' });
  });

  it('discloses nothing to a HEAD, which shows nothing', async () => {
    const { id, customer } = await installed(alarms, { contactPersons: [] });
    await change(id, 'arm', 'bo');
    const before = await alarms.events();
    const response = await fetch(`${alarms.url}/api/customers/${customer.subjectRef}/alarm-history`, {
      method: 'HEAD',
    });
    expect(response.status).toBe(200);
    const fresh = (await alarms.events()).slice(before.length);
    expect(fresh.filter(({ data }) => data.activity === 'alarm-history' && data.disclosure)).toEqual([]);
  });

  it('knows no customer of another subjectRef, and names every wrong field', async () => {
    expect(await show(randomUUID())).toMatchObject({ status: 404, body: { code: 'ALARM_HISTORY.NO_SUCH_CUSTOMER' } });
    const refused = await show(randomUUID(), '?limit=0&before=yesterday');
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toHaveLength(2);
  });
});
