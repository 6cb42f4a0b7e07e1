/** Events about made-up people that show the contract at work; the documents quote them, and a test has them examined. */
export interface ContractExample {
  name: string;
  summary: string;
  event: Record<string, unknown> & { subject?: string; data: Record<string, unknown> };
}

const SUBJECT = '2f1c7a52-4f0e-4b5a-9a55-0f3b3f5a7c11';
const OPERATION = '7d0b1a3e-51c4-4e6f-8d27-9a0c5b6e4f12';
const DISCLOSURE = 'c4a9e6d1-0b7f-4c38-a1d2-6e5f8b90a723';

const DISPATCH = {
  activity: 'guard-dispatch',
  operation: 'disclose',
  purposes: ['guard-dispatch'],
  legalBasis: 'A6-1-b',
  subjectKind: 'customer',
  categories: ['name', 'alarm-address'],
  recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' },
  country: 'SE',
  channel: 'api',
  operationId: OPERATION,
};

/** 22 November 2026, 08:30:00.000 UTC, in the first 48 bits of the id. */
const envelope = (id: string, time: string) => ({
  specversion: '1.0',
  id,
  source: 'example',
  type: 'org.trettio.processing.v1',
  time,
  datacontenttype: 'application/json',
});

export const contractExamples: readonly ContractExample[] = [
  {
    name: 'recorded',
    summary: 'A message from a customer was kept.',
    event: {
      ...envelope('01a20260-5f40-7c15-9a6e-3f1d5b7c9e02', '2026-11-22T08:30:00.000Z'),
      subject: SUBJECT,
      data: {
        activity: 'customer-communication',
        operation: 'record',
        purposes: ['customer-communication'],
        legalBasis: 'A6-1-b',
        subjectKind: 'customer',
        categories: ['correspondence', 'email'],
        dataSource: 'person',
        channel: 'email',
      },
    },
  },
  {
    name: 'disclosureOpened',
    summary: 'A guard company is about to get a name and an address: stated before the first byte leaves.',
    event: {
      ...envelope('01a20260-5f40-7a01-8b2c-4d6e8f0a1c3b', '2026-11-22T08:30:00.000Z'),
      subject: SUBJECT,
      sequence: '0000000000000041',
      data: { ...DISPATCH, disclosure: { id: DISCLOSURE, phase: 'opened' } },
    },
  },
  {
    name: 'disclosureClosed',
    summary: 'The same disclosure, once it is known how it ended.',
    event: {
      ...envelope('01a20260-6328-7b3d-9c4e-5f7a9b1c2d4e', '2026-11-22T08:30:01.000Z'),
      subject: SUBJECT,
      sequence: '0000000000000042',
      data: { ...DISPATCH, disclosure: { id: DISCLOSURE, phase: 'closed', outcome: 'acknowledged', attempts: 1 } },
    },
  },
  {
    name: 'aggregate',
    summary: 'A count about nobody in particular: no subject, and so no key.',
    event: {
      ...envelope('01a20260-5f40-7d5f-8e60-718293a4b5c6', '2026-11-22T08:30:00.000Z'),
      data: {
        activity: 'website-analytics',
        operation: 'use',
        purposes: ['website-analytics'],
        legalBasis: 'A6-1-a',
        categories: ['cookies-ip'],
      },
    },
  },
];

/** The event as the CloudEvents Kafka binding has it in binary mode. */
export function inBinaryMode(event: ContractExample['event']): {
  headers: Record<string, string>;
  payload: Record<string, unknown>;
} {
  const { data, datacontenttype, ...attributes } = event;
  return {
    headers: {
      'content-type': String(datacontenttype),
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)])),
    },
    payload: data,
  };
}
