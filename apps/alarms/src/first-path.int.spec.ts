import { madeUpSystem } from './testing/made-up-system.js';
import { type RunningAlarms, startAlarms } from './testing/start-alarms.js';

let alarms: RunningAlarms;
beforeAll(async () => {
  alarms = await startAlarms();
});
afterAll(() => alarms?.stop());

it('smoke', async () => {
  const made = madeUpSystem();
  const installed = await alarms.call('POST', '/api/systems', made);
  console.log(JSON.stringify(installed, null, 1));
  const id = installed.body['id'];
  console.log(JSON.stringify(await alarms.call('POST', `/api/systems/${id}/arm`, { userName: 'bo', method: 'app' })));
  const raised = await alarms.call('POST', `/api/systems/${id}/alarms`, { kind: 'intrusion', zone: 'hall' });
  console.log(JSON.stringify(raised));
  console.log(JSON.stringify(await alarms.call('POST', `/api/incidents/${raised.body['id']}/notifications`)));
  console.log(JSON.stringify(await alarms.call('POST', `/api/incidents/${raised.body['id']}/guard-dispatches`, { lifeAtStake: false })));
  await new Promise((r) => setTimeout(r, 500));
  console.log(JSON.stringify(await alarms.call('GET', `/api/incidents/${raised.body['id']}`), null, 1));
  console.log(JSON.stringify(await alarms.call('GET', `/api/customers/${made.customer.subjectRef}/alarm-history`), null, 1));
  console.log(JSON.stringify(await alarms.call('GET', `/api/systems/${id}`), null, 1));
  console.log(JSON.stringify(await alarms.call('GET', `/health`), null, 1));
  console.log(JSON.stringify(alarms.recipients.received, null, 1));
  console.log(JSON.stringify((await alarms.events()).map((e) => [e.data.subjectKind, e.data.activity, e.data.operation, e.data.recipient?.key, e.data.disclosure?.phase, e.data.disclosure?.outcome]), null, 0));
});
