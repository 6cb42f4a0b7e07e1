import { randomUUID } from 'node:crypto';
import { installed, raised } from '../../testing/scenes.js';
import type { IncidentView } from './incident.view.js';
import { eventually, type RunningService, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

describe('GET /api/incidents/{id}', () => {
  it('shows how far it has come and how each disclosure ended', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const incidentId = await raised(alarms, id);
    await alarms.call('POST', `/api/incidents/${incidentId}/notifications`);
    await alarms.call('POST', `/api/incidents/${incidentId}/guard-dispatches`, { lifeAtStake: false });
    await alarms.call('POST', `/api/incidents/${incidentId}/closing`, { actionTaken: 'guard-attended' });
    const shown = await eventually(async () => {
      const { body } = await alarms.call<IncidentView>('GET', `/api/incidents/${incidentId}`);
      const done = body.disclosures.every(({ status }) => status === 'closed');
      return done ? body : undefined;
    });
    const acknowledged = { status: 'closed', outcome: 'acknowledged', attempts: 1 };
    expect(shown).toMatchObject({
      id: incidentId,
      systemId: id,
      kind: 'fire',
      zone: 'kitchen',
      status: 'closed',
      contactsNotifiedAt: expect.any(String),
      guardDispatchedAt: expect.any(String),
      actionTaken: 'guard-attended',
    });
    const byRecipient = (a: { recipient: string }, b: { recipient: string }) => a.recipient.localeCompare(b.recipient);
    expect(shown.disclosures.sort(byRecipient)).toMatchObject([
      { ...acknowledged, operation: 'dispatch-guard', recipient: 'exempel-larmcentral' },
      { ...acknowledged, operation: 'notify-contacts', recipient: 'exempel-sms' },
      { ...acknowledged, operation: 'dispatch-guard', recipient: 'larm-assistans' },
    ]);
  });

  it('is open until it is closed, and the look is on record', async () => {
    const { id, customer } = await installed(alarms, { contactPersons: [] });
    const { body } = await alarms.call<IncidentView>('GET', `/api/incidents/${await raised(alarms, id)}`);
    expect(body).toMatchObject({ status: 'open', disclosures: [] });
    expect(Object.keys(body)).not.toContain('closedAt');
    const consulted = { subject: customer.subjectRef, operation: 'consult', categories: ['system-logs'] };
    expect((await alarms.events()).map(factsOf)).toContainEqual(expect.objectContaining(consulted));
  });

  it('knows none of another id', async () => {
    expect((await alarms.call('GET', `/api/incidents/${randomUUID()}`)).status).toBe(404);
  });
});
