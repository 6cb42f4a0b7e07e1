import { randomUUID } from 'node:crypto';
import { factsOf } from '#test-bed';
import { installed } from '../testing/scenes.js';
import { type RunningService } from '#test-bed';
import { startAlarms } from '../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

const change = (systemId: string, to: 'arm' | 'disarm', userName: string, method = 'app') =>
  alarms.call('POST', `/api/systems/${systemId}/${to}`, { userName, method });

const armings = async (subject: string) =>
  (await alarms.events()).filter((event) => event.subject === subject && event.data.activity === 'alarm-history');

describe('POST /api/systems/{id}/arm and /disarm', () => {
  it('arms and disarms in the name of whoever does it', async () => {
    const { id, customer, secondaryUsers } = await installed(alarms);
    expect(await change(id, 'arm', 'bo', 'keypad')).toMatchObject({ status: 200, body: { systemId: id, armed: true } });
    expect(await change(id, 'disarm', 'owner')).toMatchObject({ status: 200, body: { armed: false } });
    const entry = { activity: 'alarm-history', operation: 'record', categories: ['name', 'system-logs'] };
    const bo = secondaryUsers[0]!.subjectRef;
    expect((await armings(bo)).map(factsOf)).toEqual([
      { ...entry, subject: bo, kind: 'secondary-user', basis: 'A6-1-f' },
    ]);
    expect((await armings(customer.subjectRef)).map(factsOf)).toEqual([
      { ...entry, subject: customer.subjectRef, kind: 'customer', basis: 'A6-1-b' },
    ]);
  });

  it.each(['bo', 'owner'])('refuses to arm twice, by %s', async (second) => {
    const { id } = await installed(alarms);
    await change(id, 'arm', 'bo');
    expect(await change(id, 'arm', second)).toMatchObject({ status: 409, body: { code: 'ARMING.ALREADY_ARMED' } });
  });

  it('refuses to disarm a disarmed system', async () => {
    const { id } = await installed(alarms);
    expect(await change(id, 'disarm', 'bo')).toMatchObject({ status: 409, body: { code: 'ARMING.NOT_ARMED' } });
    await change(id, 'arm', 'bo');
    await change(id, 'disarm', 'bo');
    expect((await change(id, 'disarm', 'bo')).status).toBe(409);
  });

  it.each(['arm', 'disarm'] as const)('of two requests at once to %s one comes first', async (to) => {
    const { id, secondaryUsers } = await installed(alarms);
    if (to === 'disarm') await change(id, 'arm', 'owner');
    const answers = await Promise.all([1, 2, 3].map(() => change(id, to, 'bo')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await armings(secondaryUsers[0]!.subjectRef)).toHaveLength(1);
  });

  it('knows no user of another name, and no system of another id', async () => {
    const { id } = await installed(alarms);
    expect(await change(id, 'arm', 'cia')).toMatchObject({ status: 422, body: { code: 'ARMING.UNKNOWN_USER' } });
    expect(await change(randomUUID(), 'arm', 'bo')).toMatchObject({ status: 404 });
  });

  it('names every wrong field', async () => {
    const { id } = await installed(alarms);
    const { status, body } = await alarms.call('POST', `/api/systems/${id}/arm`, { method: 'shouting' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { pointer: '/userName', found: 'nothing' },
      { pointer: '/method', expected: 'one of app, keypad, tag, schedule' },
    ]);
  });
});
