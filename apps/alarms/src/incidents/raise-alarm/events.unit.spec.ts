import { randomUUID } from 'node:crypto';
import { factsOf } from '#test-bed';
import { alarmRaised } from './events.js';

const now = new Date('2026-11-22T14:45:00Z');
const [customerRef, userRef, operationId] = [randomUUID(), randomUUID(), randomUUID()];

const monitored = { activity: 'app-monitoring', operation: 'record', categories: ['system-logs'] };

it('states what monitoring took in, of the customer', () => {
  expect(alarmRaised({ customerRef }, operationId, now).map(factsOf)).toEqual([
    { subject: customerRef, kind: 'customer', basis: 'A6-1-b', ...monitored },
  ]);
});

it('and of the secondary user who set it off', () => {
  const actor = { kind: 'secondary-user', subjectRef: userRef, userName: 'bo' } as const;
  expect(alarmRaised({ customerRef, actor }, operationId, now).map(factsOf)).toEqual([
    { subject: customerRef, kind: 'customer', basis: 'A6-1-b', ...monitored },
    { subject: userRef, kind: 'secondary-user', basis: 'A6-1-f', ...monitored },
  ]);
});
