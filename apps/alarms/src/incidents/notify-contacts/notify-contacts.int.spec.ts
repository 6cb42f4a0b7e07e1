import { randomUUID } from 'node:crypto';
import { installed, raised } from '../../testing/scenes.js';
import type { IncidentStepView } from '../incident-step.view.js';
import { eventually, type RunningService, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

const notify = (incidentId: string) =>
  alarms.call<IncidentStepView>('POST', `/api/incidents/${incidentId}/notifications`);

describe('POST /api/incidents/{id}/notifications', () => {
  it('tells the gateway, and by it the contact persons, what each may know', async () => {
    const { id, customer, contactPersons } = await installed(alarms);
    const { status, body } = await notify(await raised(alarms, id));
    expect(status).toBe(202);
    const events = await alarms.events(body.operationId);
    const opened = events.filter(({ data }) => data.disclosure?.phase === 'opened').map(factsOf);
    const notification = { activity: 'alarm-notification', operation: 'disclose', phase: 'opened' };
    const ofCustomer = { ...notification, subject: customer.subjectRef, kind: 'customer', basis: 'A6-1-b' };
    const alarm = ['alarm-address', 'system-logs'];
    const message = (subject: string) => [
      {
        ...notification,
        subject,
        kind: 'contact-person',
        basis: 'A6-1-f',
        categories: ['contact-persons'],
        recipient: 'exempel-sms',
      },
      { ...ofCustomer, categories: alarm, recipient: 'exempel-sms' },
      { ...ofCustomer, categories: alarm, recipient: 'contact-person' },
    ];
    expect(opened).toEqual([
      { ...ofCustomer, categories: ['alarm-address', 'phone', 'system-logs'], recipient: 'exempel-sms' },
      ...contactPersons.flatMap(({ subjectRef }) => message(subjectRef)),
    ]);
    expect(new Set(events.map(({ data }) => data.operationId))).toEqual(new Set([body.operationId]));
  });

  it('sends each message the fields of its categories only', async () => {
    const { id } = await installed(alarms);
    const { body } = await notify(await raised(alarms, id));
    const sent = await eventually(() => {
      const mine = body.disclosures.map(({ id: sent }) => alarms.recipients.received.find(({ key }) => key === sent));
      return mine.every((entry) => entry !== undefined) ? mine : undefined;
    });
    const address = { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' };
    const log = [{ at: expect.any(String), event: 'fire in kitchen' }];
    expect(sent.map((entry) => entry?.body)).toEqual([
      {
        purpose: 'alarm-notification-customer',
        persons: [{ kind: 'customer', phone: '+46701740605', 'alarm-address': address, 'system-logs': log }],
      },
      ...['+46701740610', '+46701740611'].map((mobile) => ({
        purpose: 'alarm-notification-contact-person',
        reaches: 'contact-person',
        persons: [
          { kind: 'contact-person', 'contact-persons': { mobile } },
          { kind: 'customer', 'alarm-address': address, 'system-logs': log },
        ],
      })),
    ]);
  });

  it('notifies once, also when asked twice at once', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const incidentId = await raised(alarms, id);
    const answers = await Promise.all([notify(incidentId), notify(incidentId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(await notify(incidentId)).toMatchObject({ status: 409, body: { code: 'INCIDENTS.NOTIFIED_ALREADY' } });
  });

  it('refuses a closed incident, and knows none of another id', async () => {
    const { id } = await installed(alarms, { contactPersons: [] });
    const incidentId = await raised(alarms, id);
    await alarms.call('POST', `/api/incidents/${incidentId}/closing`, { actionTaken: 'resolved-by-customer' });
    expect(await notify(incidentId)).toMatchObject({ status: 409, body: { code: 'INCIDENTS.CLOSED' } });
    expect(await notify(randomUUID())).toMatchObject({ status: 404, body: { code: 'INCIDENTS.NO_SUCH_INCIDENT' } });
    expect((await notify('42')).status).toBe(400);
  });
});
