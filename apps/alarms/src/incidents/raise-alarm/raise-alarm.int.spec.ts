import { randomUUID } from 'node:crypto';
import { installed, raised } from '../../testing/scenes.js';
import type { RaisedAlarmView } from './raised-alarm.view.js';
import { type RunningService, wrongFields, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

const raise = (systemId: string, alarm: object) =>
  alarms.call<RaisedAlarmView>('POST', `/api/systems/${systemId}/alarms`, alarm);
const arm = (systemId: string) =>
  alarms.call('POST', `/api/systems/${systemId}/arm`, { userName: 'owner', method: 'app' });

describe('POST /api/systems/{id}/alarms', () => {
  it('opens an incident, and states what monitoring took in and what the history keeps', async () => {
    const { id, customer } = await installed(alarms);
    await arm(id);
    const { status, body } = await raise(id, { kind: 'intrusion', zone: 'hall' });
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.any(String), systemId: id, kind: 'intrusion', raisedAt: expect.any(String) });
    const subject = customer.subjectRef;
    const record = { subject, kind: 'customer', operation: 'record', basis: 'A6-1-b', categories: ['system-logs'] };
    // How the installation's messages ended may be told in between.
    const events = (await alarms.events()).filter(({ data }) => data.disclosure === undefined).slice(-2);
    expect(events.map(factsOf)).toEqual([
      { ...record, activity: 'app-monitoring' },
      { ...record, activity: 'alarm-history' },
    ]);
    expect(events[0]?.data.operationId).toBe(events[1]?.data.operationId);
  });

  it('raises no intrusion alarm while disarmed; fire, water and assault at any time', async () => {
    const { id } = await installed(alarms);
    const refused = await raise(id, { kind: 'intrusion', zone: 'hall' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'INCIDENTS.SYSTEM_DISARMED' } });
    for (const kind of ['fire', 'water', 'assault']) expect((await raise(id, { kind, zone: 'hall' })).status).toBe(201);
  });

  it('has one open incident of a kind, also when several are raised at once', async () => {
    const { id } = await installed(alarms);
    const answers = await Promise.all([1, 2, 3].map(() => raise(id, { kind: 'fire', zone: 'kitchen' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const open = answers.find(({ status }) => status === 201)!;
    expect(await raise(id, { kind: 'fire', zone: 'attic' })).toMatchObject({
      body: { code: 'INCIDENTS.OPEN_ALREADY' },
    });
    await alarms.call('POST', `/api/incidents/${open.body.id}/closing`, { actionTaken: 'false-alarm' });
    expect((await raise(id, { kind: 'fire', zone: 'attic' })).status).toBe(201);
  });

  it('is about the secondary user who set it off, too', async () => {
    const { id, secondaryUsers } = await installed(alarms);
    await raised(alarms, id, { kind: 'assault', triggeredBy: 'bo' });
    const mine = (await alarms.events()).filter(({ subject }) => subject === secondaryUsers[0]!.subjectRef);
    expect(mine.slice(-2).map(({ data }) => [data.activity, data.operation])).toEqual([
      ['app-monitoring', 'record'],
      ['alarm-history', 'record'],
    ]);
    const unknown = await raise(id, { kind: 'fire', zone: 'hall', triggeredBy: 'cia' });
    expect(unknown).toMatchObject({ status: 422, body: { code: 'INCIDENTS.UNKNOWN_USER' } });
  });

  it('knows no system of another id, and names every wrong field', async () => {
    expect((await raise(randomUUID(), { kind: 'fire', zone: 'hall' })).status).toBe(404);
    const { id } = await installed(alarms);
    const refused = await raise(id, { kind: 'flood', zone: '', triggeredBy: '' });
    expect(refused.status).toBe(400);
    expect(wrongFields(refused)).toEqual(['/kind', '/triggeredBy', '/zone']);
  });
});
