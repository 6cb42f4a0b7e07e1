import { madeUpSystem } from './testing/made-up-system.js';
import { installed, raised } from './testing/scenes.js';
import { eventually, type Answer, type RunningService } from '#test-bed';
import { startAlarms } from './testing/start-alarms.js';

let alarms: RunningService;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

it('answers 503 to every operation, tells nothing, saves nothing, sends nothing, and comes back by itself', async () => {
  const { id, customer, contactPersons } = await installed(alarms);
  await alarms.call('POST', `/api/systems/${id}/arm`, { userName: 'bo', method: 'app' });
  const incident = await raised(alarms, id);
  await eventually(() => (alarms.recipients.received.length === 3 ? true : undefined));
  const before = (await alarms.events()).length;

  alarms.database.break();
  const [contact] = contactPersons;
  const answers: Answer[] = [
    await alarms.call('POST', '/api/systems', madeUpSystem()),
    await alarms.call('GET', `/api/systems/${id}`),
    await alarms.call('DELETE', `/api/systems/${id}/contact-persons/${contact!.subjectRef}`),
    await alarms.call('POST', `/api/systems/${id}/disarm`, { userName: 'bo', method: 'app' }),
    await alarms.call('POST', `/api/systems/${id}/alarms`, { kind: 'water', zone: 'hall' }),
    await alarms.call('POST', `/api/incidents/${incident}/notifications`),
    await alarms.call('POST', `/api/incidents/${incident}/guard-dispatches`, { lifeAtStake: true }),
    await alarms.call('POST', `/api/incidents/${incident}/closing`, { actionTaken: 'false-alarm' }),
    await alarms.call('GET', `/api/incidents/${incident}`),
    await alarms.call('GET', `/api/customers/${customer.subjectRef}/alarm-history`),
  ];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [503, 'DATABASE.AWAY']));
  expect(JSON.stringify(answers)).not.toContain('Påhitt');
  expect((await alarms.call('GET', '/health')).status).toBe(503);

  alarms.database.mend();
  expect((await alarms.events()).length).toBeGreaterThanOrEqual(before);
  await eventually(async () => ((await alarms.call('GET', '/health')).status === 200 ? true : undefined));
  const now = await alarms.call('POST', `/api/incidents/${incident}/guard-dispatches`, { lifeAtStake: true });
  expect(now.status).toBe(202);
  expect(alarms.recipients.received.filter(({ recipient }) => recipient === 'exempel-sms')).toHaveLength(2);
});
