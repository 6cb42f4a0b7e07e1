import { randomUUID } from 'node:crypto';
import { factsOf } from '#test-bed';
import { systemInstalled } from './events.js';

const now = new Date('2026-11-22T14:45:00Z');
const [customerRef, userRef, operationId] = [randomUUID(), randomUUID(), randomUUID()];

it('states one event per person, the notice with the customer who was shown it', () => {
  const facts = { customerRef, secondaryUserRefs: [userRef, userRef], operationId, notice: '2018-05' };
  const events = systemInstalled(facts, now);
  expect(events.map(factsOf)).toEqual([
    {
      subject: customerRef,
      kind: 'customer',
      activity: 'system-installation',
      operation: 'collect',
      basis: 'A6-1-b',
      categories: ['alarm-address', 'device-ids', 'email', 'name', 'phone'],
    },
    {
      subject: userRef,
      kind: 'secondary-user',
      activity: 'system-installation',
      operation: 'collect',
      basis: 'A6-1-f',
      categories: ['name', 'phone'],
    },
  ]);
  expect(events.map(({ data }) => [data.notice, data.dataSource, data.operationId])).toEqual([
    ['2018-05', 'person', operationId],
    [undefined, 'naming-customer', operationId],
  ]);
});
