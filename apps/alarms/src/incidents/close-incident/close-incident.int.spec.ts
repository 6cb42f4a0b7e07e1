import { randomUUID } from 'node:crypto';
import { installed, raised } from '../../testing/scenes.js';
import type { ClosedIncidentView } from './closed-incident.view.js';
import { type RunningService, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

const close = (incidentId: string, actionTaken: string) =>
  alarms.call<ClosedIncidentView>('POST', `/api/incidents/${incidentId}/closing`, { actionTaken });

describe('POST /api/incidents/{id}/closing', () => {
  it('closes with what was done, and records it in the history', async () => {
    const { id, customer } = await installed(alarms, { contactPersons: [] });
    const incidentId = await raised(alarms, id);
    const { status, body } = await close(incidentId, 'fire-service-called');
    expect(status).toBe(200);
    expect(body).toEqual({ id: incidentId, closedAt: expect.any(String), actionTaken: 'fire-service-called' });
    expect(factsOf((await alarms.events()).filter(({ data }) => data.disclosure === undefined).at(-1)!)).toMatchObject({
      subject: customer.subjectRef,
      activity: 'alarm-history',
      operation: 'record',
      categories: ['system-logs'],
    });
  });

  it('knows of no guard who attended without a dispatch', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const incidentId = await raised(alarms, id);
    const refused = await close(incidentId, 'guard-attended');
    expect(refused).toMatchObject({ status: 409, body: { code: 'INCIDENTS.NO_GUARD_DISPATCHED' } });
    await alarms.call('POST', `/api/incidents/${incidentId}/guard-dispatches`, { lifeAtStake: false });
    expect((await close(incidentId, 'guard-attended')).status).toBe(200);
  });

  it('closes once, also when asked twice at once', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const incidentId = await raised(alarms, id);
    const answers = await Promise.all([close(incidentId, 'false-alarm'), close(incidentId, 'police-called')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await close(incidentId, 'false-alarm')).toMatchObject({ status: 409, body: { code: 'INCIDENTS.CLOSED' } });
  });

  it('knows no incident of another id, and no other actions', async () => {
    expect((await close(randomUUID(), 'false-alarm')).status).toBe(404);
    const { status, body } = await close(randomUUID(), 'ignored');
    expect([status, body.errors[0]?.pointer]).toEqual([400, '/actionTaken']);
  });
});
