import { declaredValues } from '../cell.js';
import { editions, findActivity } from '../editions/editions.js';
import { subjectKinds } from '../vocabulary/open-terms.js';

/** Subject kinds with the letter of their basis, categories, storage periods: the record in shorthand, written down apart. */
const matrix: Readonly<Record<string, readonly [subjects: string, categories: string, retention: string]>> = {
  quote: ['lead:b', 'name phone email postal-address', 'P3M last-contact'],
  'contract-administration': [
    'customer:b',
    'name postal-address alarm-address phone email device-ids correspondence personal-identity-number',
    'P10Y contract-end',
  ],
  'credit-check': ['customer:f', 'personal-identity-number credit-check', 'P3M credit-decision'],
  'invoicing-and-payment': [
    'customer:b',
    'name postal-address email payment-info',
    'P7Y calendar-year-of-financial-year-end',
  ],
  bookkeeping: ['customer:c', 'name postal-address payment-info', 'P7Y calendar-year-of-financial-year-end'],
  'debt-collection': [
    'customer:f',
    'name postal-address alarm-address payment-info personal-identity-number',
    'P3Y case-closed',
  ],
  'claim-assignment': [
    'customer:f',
    'name postal-address alarm-address payment-info personal-identity-number',
    'P3Y case-closed',
  ],
  'system-installation': [
    'customer:b contact-person:f secondary-user:f',
    'name alarm-address phone email device-ids contact-persons',
    'P3M contract-end',
  ],
  'contact-person-notice': ['contact-person:f', 'contact-persons', 'P0D contact-person-removed'],
  'app-monitoring': [
    'customer:b secondary-user:f',
    'system-logs app-images device-ids',
    'P1Y event, P0D user-deletion, P0D contract-end',
  ],
  'alarm-history': ['customer:b secondary-user:f', 'system-logs name', 'P1Y event'],
  'alarm-notification': [
    'customer:b contact-person:f secondary-user:f',
    'contact-persons phone alarm-address system-logs',
    'P1Y event',
  ],
  'guard-dispatch': [
    'customer:b contact-person:f secondary-user:f customer:d contact-person:d secondary-user:d',
    'name alarm-address phone contact-persons system-logs',
    'P1Y event',
  ],
  'incident-report': ['suspected-intruder:f', 'offence-data system-logs app-images', 'P2Y event'],
  'customer-communication': [
    'customer:b',
    'name phone email postal-address call-logs correspondence',
    'P2Y communication',
  ],
  'call-recording-documentation': ['customer:f employee:f', 'call-recordings staff-identity', 'P6M recording'],
  'call-recording-quality': ['customer:f employee:f', 'call-recordings staff-identity', 'P3M recording'],
  'call-recording-training': ['customer:f employee:f', 'call-recordings staff-identity', 'P1M recording'],
  'web-shop-order': [
    'customer:b shop-buyer:b',
    'name postal-address phone email device-ids payment-info',
    'P3Y delivery',
  ],
  'product-distribution': [
    'customer:b shop-buyer:b',
    'name postal-address phone email device-ids payment-info',
    'P3Y delivery',
  ],
  'referral-contact': ['referred-person:f', 'referral-data', 'P3M referral'],
  'marketing-email-sms': [
    'customer:f lead:a referred-person:a shop-buyer:a website-visitor:a survey-respondent:a',
    'name email phone',
    'P0D objection, P2Y contract-end',
  ],
  'marketing-phone-post': [
    'customer:f lead:f prospect:f',
    'name phone postal-address',
    'P3M list-received, P0D objection, P2Y contract-end',
  ],
  'ad-audiences': ['customer:a', 'email phone', 'P13M audience-upload'],
  competitions: ['customer:a', 'name email', 'P3M draw'],
  survey: ['survey-respondent:f', 'name email survey-answers', 'P1Y survey-answer'],
  'website-analytics': ['website-visitor:a', 'cookies-ip', 'P14M website-visit'],
  'list-purchase': ['prospect:f', 'name postal-address phone', 'P3M list-received'],
  'insurer-sharing': ['customer:a', 'name alarm-address device-ids', 'P0D consent-withdrawn'],
  'group-sharing': ['customer:f', 'name postal-address alarm-address phone email', 'P10Y contract-end'],
  'delivery-partner-sharing': ['customer:f', 'name postal-address alarm-address phone email', 'P10Y contract-end'],
  'business-transfer': [
    'customer:f',
    'name postal-address alarm-address phone email device-ids correspondence personal-identity-number',
    '',
  ],
  'rights-requests': ['any:c', 'correspondence', 'P3Y case-closed'],
  'suppression-list': ['any:f', 'suppression-mark', 'P0D marketing-ceased'],
  'consent-proof': ['any:c', 'consent-proof', 'P3Y consent-withdrawn'],
  'sharing-log': ['any:f', 'sharing-log', 'P3Y last-disclosure'],
  'observed-register': ['any:f', 'sharing-log', 'P3Y last-disclosure'],
  'read-log': ['employee:f', 'staff-identity', 'P1Y log-entry'],
  quarantine: ['any:f', '', 'P30D quarantined'],
  'breach-register': ['any:c', '', 'P5Y breach-recorded'],
};

const [, edition2] = editions;
if (edition2 === undefined) throw new Error('edition 2 is missing');

it('declares the activities of the matrix, each once, and no other', () => {
  expect(edition2.activities.map(({ key }) => key).sort()).toEqual(Object.keys(matrix).sort());
});

describe.each(Object.entries(matrix))('%s', (key, [subjects, categories, retention]) => {
  const activity = findActivity(edition2, key);
  if (activity === undefined) throw new Error(`${key} is not declared`);

  it('rests on one basis per row', () => {
    const expected = subjects.startsWith('any:')
      ? Object.keys(subjectKinds).map((kind) => `${kind}:${subjects.slice(-1)}`)
      : subjects.split(' ');
    const rows = activity.rows.map((row) => `${row.subjectKind}:${row.legalBasis.value?.slice(-1)}`);
    expect(rows).toEqual(expected);
    expect(activity.anySubject === true).toBe(subjects.startsWith('any:'));
  });

  it('holds the declared categories', () => {
    expect(declaredValues(activity.categories).join(' ')).toBe(categories);
  });

  it('keeps them for the declared time', () => {
    const rules = declaredValues(activity.retention).map(({ period, trigger }) => `${period} ${trigger}`);
    expect(rules.join(', ')).toBe(retention);
  });

  it('gives no recipient more than it holds itself', () => {
    const own = new Set(declaredValues(activity.categories));
    for (const recipient of activity.recipients) {
      expect(declaredValues(recipient.categories).filter((category) => !own.has(category))).toEqual([]);
    }
  });

  it('names the interest wherever it rests on one', () => {
    const restsOnInterest = activity.rows.some((row) => row.legalBasis.value === 'A6-1-f');
    expect(activity.particulars.legitimateInterest.value !== null).toBe(restsOnInterest);
  });
});

it('puts a conditional basis after the ordinary one', () => {
  const dispatch = findActivity(edition2, 'guard-dispatch');
  const vital = dispatch?.rows.filter((row) => row.legalBasis.value === 'A6-1-d') ?? [];
  expect(vital).toHaveLength(3);
  expect(vital.every((row) => row.condition !== undefined)).toBe(true);
  expect(dispatch?.rows.find((row) => row.subjectKind === 'customer')?.legalBasis.value).toBe('A6-1-b');
});

it('keeps location data at a guard dispatch a question', () => {
  const cell = findActivity(edition2, 'guard-dispatch')?.categories.find(({ value }) => value === 'gps');
  expect(cell).toMatchObject({ provenance: 'open' });
});
