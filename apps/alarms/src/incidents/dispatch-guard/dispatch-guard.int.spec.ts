import { randomUUID } from 'node:crypto';
import type { DisclosureCheck } from '#disclosure';
import type { ProcessingEvent } from '#processing-event';
import { installed, raised } from '../../testing/scenes.js';
import type { IncidentStepView } from '../incident-step.view.js';
import type { IncidentView } from '../show-incident/incident.view.js';
import { eventually, type RunningService, factsOf } from '#test-bed';
import { startAlarms } from '../../testing/start-alarms.js';

const dispatch = (alarms: RunningService, incidentId: string, lifeAtStake = false) =>
  alarms.call<IncidentStepView>('POST', `/api/incidents/${incidentId}/guard-dispatches`, { lifeAtStake });

const inPhase = (phase: string) => (event: ProcessingEvent) => event.data.disclosure?.phase === phase;

describe('POST /api/incidents/{id}/guard-dispatches', () => {
  let alarms: RunningService;
  beforeAll(async () => {
    alarms = await startAlarms();
  });
  afterAll(() => alarms?.stop());

  it('is two disclosures under one operation, one event per person each', async () => {
    const { id, customer, contactPersons } = await installed(alarms);
    const { status, body } = await dispatch(alarms, await raised(alarms, id));
    expect(status).toBe(202);
    expect(body.disclosures).toMatchObject([
      { recipient: 'exempel-larmcentral', status: 'opened' },
      { recipient: 'larm-assistans', status: 'opened' },
    ]);
    const disclosed = { activity: 'guard-dispatch', operation: 'disclose', phase: 'opened' };
    const persons = [
      {
        ...disclosed,
        subject: customer.subjectRef,
        kind: 'customer',
        basis: 'A6-1-b',
        categories: ['alarm-address', 'name', 'phone', 'system-logs'],
      },
      ...contactPersons.map(({ subjectRef }) => ({
        ...disclosed,
        subject: subjectRef,
        kind: 'contact-person',
        basis: 'A6-1-f',
        categories: ['contact-persons'],
      })),
    ];
    const opened = (await alarms.events(body.operationId)).filter(inPhase('opened'));
    expect(opened.map(factsOf)).toEqual(
      ['exempel-larmcentral', 'larm-assistans'].flatMap((recipient) =>
        persons.map((person) => ({ ...person, recipient })),
      ),
    );
  });

  it('tells of a secondary user only if that user set the alarm off', async () => {
    const { id, secondaryUsers } = await installed(alarms);
    const bo = secondaryUsers[0]!.subjectRef;
    const byBo = await dispatch(alarms, await raised(alarms, id, { kind: 'assault', triggeredBy: 'bo' }));
    const bySensor = await dispatch(alarms, await raised(alarms, id, { kind: 'water' }));
    const subjects = async (operationId: string) => (await alarms.events(operationId)).map(({ subject }) => subject);
    expect(await subjects(byBo.body.operationId)).toContain(bo);
    expect(await subjects(bySensor.body.operationId)).not.toContain(bo);
  });

  it('rests on vital interests while a life is at stake', async () => {
    const { id } = await installed(alarms);
    const { body } = await dispatch(alarms, await raised(alarms, id), true);
    const opened = (await alarms.events(body.operationId)).filter(inPhase('opened'));
    expect(new Set(opened.map(({ data }) => data.legalBasis))).toEqual(new Set(['A6-1-d']));
    expect(opened.some(({ data }) => data.disclosure?.override)).toBe(false);
    const sent = await eventually(() => alarms.recipients.received.find(({ key }) => key === body.disclosures[1]?.id));
    expect(sent).toMatchObject({ recipient: 'larm-assistans', path: '/dispatches' });
  });

  it('dispatches once, also when asked twice at once', async () => {
    const { id } = await installed(alarms);
    const incidentId = await raised(alarms, id);
    const answers = await Promise.all([dispatch(alarms, incidentId), dispatch(alarms, incidentId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const again = await dispatch(alarms, incidentId);
    expect(again).toMatchObject({ status: 409, body: { code: 'INCIDENTS.DISPATCHED_ALREADY' } });
    const disclosures = await alarms.query('SELECT 1 FROM incident_disclosure WHERE incident_id = $1', [incidentId]);
    expect(disclosures).toHaveLength(2);
  });

  it('refuses a closed incident, knows none of another id, and wants to know whether a life is at stake', async () => {
    const { id } = await installed(alarms);
    const incidentId = await raised(alarms, id);
    await alarms.call('POST', `/api/incidents/${incidentId}/closing`, { actionTaken: 'false-alarm' });
    expect(await dispatch(alarms, incidentId)).toMatchObject({ status: 409, body: { code: 'INCIDENTS.CLOSED' } });
    expect((await dispatch(alarms, randomUUID())).status).toBe(404);
    const unsaid = await alarms.call('POST', `/api/incidents/${incidentId}/guard-dispatches`, {});
    expect(unsaid).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/lifeAtStake', expected: 'true or false' }] },
    });
  });
});

describe('where the register does not allow it', () => {
  let alarms: RunningService;
  let denied: string[] = [];
  const check: DisclosureCheck = ({ recipient }) =>
    denied.includes(recipient)
      ? { allowed: false, reason: 'no-agreement', detail: 'as the test wants it' }
      : { allowed: true, recipientClass: CLASSES[recipient] ?? recipient, country: COUNTRIES[recipient] ?? 'SE' };
  beforeAll(async () => {
    alarms = await startAlarms({ check });
  });
  afterAll(() => alarms?.stop());

  it('sends nothing, says so, leaves the withheld disclosures on record, and may be asked again', async () => {
    denied = ['exempel-larmcentral', 'larm-assistans'];
    const { id } = await installed(alarms);
    const incidentId = await raised(alarms, id);
    const refused = await dispatch(alarms, incidentId);
    expect(refused).toMatchObject({ status: 409, body: { code: 'INCIDENTS.NOTHING_LET_OUT' } });
    const { body } = await alarms.call<IncidentView>('GET', `/api/incidents/${incidentId}`);
    expect(body.guardDispatchedAt).toBeUndefined();
    const withheld = { operation: 'dispatch-guard', status: 'withheld', reason: 'no-agreement', attempts: 0 };
    expect(body.disclosures).toMatchObject([withheld, withheld]);
    expect((await alarms.events()).filter(inPhase('withheld'))).toHaveLength(6);
    denied = [];
    expect((await dispatch(alarms, incidentId)).status).toBe(202);
  });

  it('goes to the one that the register allows', async () => {
    denied = ['exempel-larmcentral'];
    const { id } = await installed(alarms);
    const { status, body } = await dispatch(alarms, await raised(alarms, id));
    expect(status).toBe(202);
    expect(body.disclosures).toMatchObject([
      { recipient: 'exempel-larmcentral', status: 'withheld', reason: 'no-agreement' },
      { recipient: 'larm-assistans', status: 'opened' },
    ]);
  });

  it('is overridden while a life is at stake, and every event says so', async () => {
    denied = ['exempel-larmcentral', 'larm-assistans'];
    const { id } = await installed(alarms);
    const { status, body } = await dispatch(alarms, await raised(alarms, id), true);
    expect(status).toBe(202);
    const disclosed = (await alarms.events(body.operationId)).filter(inPhase('opened'));
    expect(disclosed).toHaveLength(6);
    expect(disclosed.every(({ data }) => data.disclosure?.override === true)).toBe(true);
  });
});

/** The gateway lies abroad, as the register has it. */
const COUNTRIES: Record<string, string> = { 'exempel-sms': 'NO' };

const CLASSES: Record<string, string> = {
  'exempel-larmcentral': 'alarm-centre',
  'larm-assistans': 'guard-company',
  'exempel-sms': 'sms-gateway',
  'exempel-installation': 'installer',
};
