import { factsOf } from '#test-bed';
import { contractEnded, contractShown, contractSigned } from '../contracts/contract-events.js';
import { copyAnnounced, creditReported } from '../credit-checks/credit-check-events.js';
import { consentRecorded, consentWithdrawn } from '../insurer-sharing/consent-events.js';
import { debtAltered, invoiceIssued, invoiceShown, paymentRegistered } from '../invoices/invoice-events.js';

const occasion = {
  customerRef: '6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44',
  operationId: 'b8a1f6f4-30a7-4f57-8b0e-3f6d4d1f9a02',
  at: new Date('2026-11-22T14:45:00Z'),
};
const REACHED_AT = ['alarm-address', 'device-ids', 'email', 'name', 'phone', 'postal-address'];
const contract = [...REACHED_AT, 'personal-identity-number'].sort();
const document = ['name', 'payment-info', 'postal-address'];

it.each([
  ['signing', [contractSigned(occasion, '2018-05')], [['contract-administration', 'collect', 'A6-1-b', contract]]],
  ['ending', [contractEnded(occasion)], [['contract-administration', 'restrict', 'A6-1-b', contract]]],
  ['showing', [contractShown(occasion)], [['contract-administration', 'consult', 'A6-1-b', REACHED_AT]]],
  [
    'a credit report',
    creditReported(occasion),
    [
      ['credit-check', 'collect', 'A6-1-f', ['credit-check']],
      ['credit-check', 'use', 'A6-1-f', ['credit-check']],
    ],
  ],
  ['its copy', [copyAnnounced(occasion)], [['credit-check', 'record', 'A6-1-f', ['credit-check']]]],
  [
    'an invoice',
    invoiceIssued(occasion),
    [
      ['invoicing-and-payment', 'record', 'A6-1-b', document],
      ['bookkeeping', 'store', 'A6-1-c', document],
    ],
  ],
  [
    'a payment',
    paymentRegistered(occasion),
    [
      ['invoicing-and-payment', 'collect', 'A6-1-b', ['payment-info']],
      ['bookkeeping', 'store', 'A6-1-c', ['payment-info']],
    ],
  ],
  [
    'a set-off',
    debtAltered(occasion),
    [
      ['invoicing-and-payment', 'alter', 'A6-1-b', ['payment-info']],
      ['bookkeeping', 'store', 'A6-1-c', ['payment-info']],
    ],
  ],
  [
    'a look at an invoice',
    [invoiceShown(occasion)],
    [['invoicing-and-payment', 'consult', 'A6-1-b', ['payment-info']]],
  ],
  ['a consent', [consentRecorded(occasion)], [['consent-proof', 'collect', 'A6-1-c', ['consent-proof']]]],
  ['its withdrawal', [consentWithdrawn(occasion)], [['consent-proof', 'alter', 'A6-1-c', ['consent-proof']]]],
])('states %s', (_, events, expected) => {
  expect(events.map(factsOf)).toEqual(
    expected.map(([activity, operation, basis, categories]) => ({
      subject: occasion.customerRef,
      kind: 'customer',
      activity,
      operation,
      basis,
      categories,
    })),
  );
  for (const { data, time } of events)
    expect([data.operationId, data.purposes, time]).toEqual([
      occasion.operationId,
      [data.activity],
      occasion.at.toISOString(),
    ]);
});

it('says where a credit report comes from, which notice was shown, and how long each thing is kept', () => {
  const [collected] = creditReported(occasion);
  expect(collected!.data).toMatchObject({
    dataSource: 'credit-information-agency',
    retention: { period: 'P3M', trigger: 'credit-decision' },
  });
  expect(contractSigned(occasion, '2018-05').data).toMatchObject({
    dataSource: 'person',
    notice: '2018-05',
    retention: { period: 'P10Y', trigger: 'contract-end' },
  });
  const accounting = { period: 'P7Y', trigger: 'calendar-year-of-financial-year-end' };
  expect(invoiceIssued(occasion).map(({ data }) => data.retention)).toEqual([accounting, accounting]);
  expect(consentWithdrawn(occasion).data.retention).toEqual({ period: 'P3Y', trigger: 'consent-withdrawn' });
});
