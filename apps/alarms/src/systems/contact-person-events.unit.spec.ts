import { randomUUID } from 'node:crypto';
import { factsOf } from '#test-bed';
import { contactPersonsNamed } from './name-contact-person/events.js';
import { contactPersonRemoved } from './remove-contact-person/events.js';
import { systemShown } from './show-system/events.js';

const now = new Date('2026-11-22T14:45:00Z');
const [one, other, operationId] = [randomUUID(), randomUUID(), randomUUID()];
const contactPerson = {
  kind: 'contact-person',
  activity: 'system-installation',
  basis: 'A6-1-f',
  categories: ['contact-persons'],
};

it('contactPersonsNamed: one event per person, from the customer', () => {
  const events = contactPersonsNamed([one, other], { operationId, now });
  expect(events.map(factsOf)).toEqual([
    { ...contactPerson, subject: one, operation: 'collect' },
    { ...contactPerson, subject: other, operation: 'collect' },
  ]);
  expect(events.map(({ data }) => data.dataSource)).toEqual(['naming-customer', 'naming-customer']);
});

it('contactPersonRemoved: the entry is restricted, not erased', () => {
  expect(contactPersonRemoved(one, operationId, now).map(factsOf)).toEqual([
    { ...contactPerson, subject: one, operation: 'restrict' },
  ]);
});

it('systemShown: a look at everyone whom the answer names, with what it shows', () => {
  const customer = { subjectRef: one, name: 'Anna Påhittad', userName: 'owner' };
  const user = { subjectRef: other, name: 'Bo Påhittad', userName: 'bo' };
  const events = systemShown({ customer, secondaryUsers: [user], contactPersons: [] }, operationId, now);
  expect(events.map(factsOf)).toMatchObject([
    { subject: one, operation: 'consult', categories: ['alarm-address', 'device-ids', 'name'] },
    { subject: other, operation: 'consult', categories: ['name'] },
  ]);
  expect(JSON.stringify(events)).not.toContain('Påhittad');
});
