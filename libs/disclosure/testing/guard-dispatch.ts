import { randomUUID } from 'node:crypto';
import { defineDisclosure } from '../src/define-disclosure.js';
import type { DisclosureCheck } from '../src/opening/declared-check.js';

/** A disclosure that names two kinds of people. */
export const guardDispatch = defineDisclosure({
  name: 'guard-dispatch',
  activity: 'guard-dispatch',
  purposes: ['guard-dispatch'],
  recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/v1/dispatches',
  parties: {
    customer: { legalBasis: 'A6-1-b', categories: ['phone', 'name', 'alarm-address'] },
    'contact-person': { legalBasis: 'A6-1-f', categories: ['contact-persons'] },
  },
});

/** One send, two disclosures: to the gateway, and to the people behind it. */
export const alarmText = defineDisclosure({
  name: 'alarm-text',
  activity: 'alarm-notification',
  purposes: ['alarm-notification'],
  recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' },
  country: 'SE',
  channel: 'sms',
  path: '/v1/messages',
  parties: {
    customer: { legalBasis: 'A6-1-b', categories: ['alarm-address', 'system-logs'] },
    'contact-person': { legalBasis: 'A6-1-f', categories: ['contact-persons'] },
  },
  reaches: {
    recipient: { key: 'contact-person', class: 'contact-person', role: 'natural-person' },
    country: 'SE',
    parties: { customer: ['alarm-address', 'system-logs'] },
  },
});

/** The account holder reads what others did. */
export const historyRead = defineDisclosure({
  name: 'history-read',
  activity: 'alarm-history',
  purposes: ['alarm-history'],
  recipient: { key: 'account-holder', class: 'account-holder', role: 'natural-person' },
  country: 'SE',
  channel: 'app',
  parties: { 'secondary-user': { legalBasis: 'A6-1-f', categories: ['name', 'system-logs'] } },
});

const address = { street: 'Påhittade gatan 1', postalCode: '123 45', city: 'Exempelby' };

export const customer = {
  kind: 'customer' as const,
  subjectRef: randomUUID(),
  fields: { name: 'Exempla Exempelsson', phone: '+46701740605', 'alarm-address': address },
};

export const contactPerson = {
  kind: 'contact-person' as const,
  subjectRef: randomUUID(),
  fields: { 'contact-persons': { mobile: '+46701740606' } },
};

export const alarmedCustomer = {
  kind: 'customer' as const,
  subjectRef: customer.subjectRef,
  fields: { 'alarm-address': address, 'system-logs': [{ at: '2026-11-02T08:00:00Z', event: 'intrusion' }] },
};

export const secondaryUser = {
  kind: 'secondary-user' as const,
  subjectRef: randomUUID(),
  fields: { name: 'Påhittad Person', 'system-logs': [{ at: '2026-11-02T08:00:00Z', event: 'disarmed' }] },
};

const CLASSES: Record<string, string> = {
  'larm-assistans': 'guard-company',
  'exempel-sms': 'sms-gateway',
};

/** Allows everything under the class that the recipient is known by. */
export const allowAll: DisclosureCheck = ({ recipient }) => ({
  allowed: true,
  recipientClass: CLASSES[recipient] ?? recipient,
  country: 'SE',
  retention: { period: 'P1Y', trigger: 'event' },
});
