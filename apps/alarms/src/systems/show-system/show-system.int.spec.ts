import { randomUUID } from 'node:crypto';
import { installed } from '../../testing/scenes.js';
import type { SystemView } from './system.view.js';
import { type RunningService } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

describe('GET /api/systems/{id}', () => {
  it('shows the system as it is now, without numbers and addresses that it takes nobody to see', async () => {
    const { id, customer, secondaryUsers, contactPersons } = await installed(alarms);
    await alarms.call('POST', `/api/systems/${id}/arm`, { userName: 'owner', method: 'app' });
    const { status, body } = await alarms.call<SystemView>('GET', `/api/systems/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      armed: true,
      customer: { subjectRef: customer.subjectRef, name: 'Anna Påhittad', userName: 'owner' },
      alarmAddress: { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' },
      devices: [{ serialNumber: 'TR-000001', kind: 'control-unit' }, { serialNumber: 'TR-000002' }],
      secondaryUsers: [{ subjectRef: secondaryUsers[0]!.subjectRef, name: 'Bo Påhittad', userName: 'bo' }],
    });
    const named = body.contactPersons.map(({ subjectRef, told }) => ({ subjectRef, told }));
    expect(named).toEqual(contactPersons.map(({ subjectRef }) => ({ subjectRef, told: true })));
    expect(JSON.stringify(body)).not.toMatch(/\+46|@/);
  });

  it('records the look, for everyone it showed', async () => {
    const { id, customer, secondaryUsers, contactPersons } = await installed(alarms);
    await alarms.call('GET', `/api/systems/${id}`);
    const everyone = [customer, ...secondaryUsers, ...contactPersons].map(({ subjectRef }) => subjectRef);
    const looks = (await alarms.events()).filter(({ data }) => data.operation === 'consult').slice(-everyone.length);
    expect(looks.map(({ subject }) => subject).sort()).toEqual([...everyone].sort());
    expect(new Set(looks.map(({ data }) => data.operationId)).size).toBe(1);
  });

  it('knows no system by another id', async () => {
    const { status, type, body } = await alarms.call('GET', `/api/systems/${randomUUID()}?lang=sv`);
    expect([status, body.code]).toEqual([404, 'SYSTEMS.NO_SUCH_SYSTEM']);
    expect(type).toContain('application/problem+json');
    expect(body.title).toContain('larmsystem');
  });
});
