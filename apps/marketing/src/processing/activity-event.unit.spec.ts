import { randomUUID } from 'node:crypto';
import { editionInForce, findActivity } from '#declared-register';
import { type Activity, type SubjectKind, activityEvent } from './activity-event.js';

const now = new Date('2026-11-22T14:45:00Z');

const CASES: readonly (readonly [Activity, SubjectKind])[] = [
  ['quote', 'lead'],
  ['referral-contact', 'referred-person'],
  ['list-purchase', 'prospect'],
  ['marketing-email-sms', 'customer'],
  ['marketing-email-sms', 'lead'],
  ['marketing-phone-post', 'customer'],
  ['marketing-phone-post', 'prospect'],
  ['suppression-list', 'prospect'],
  ['consent-proof', 'lead'],
  ['competitions', 'customer'],
  ['survey', 'survey-respondent'],
  ['call-recording-documentation', 'customer'],
  ['call-recording-quality', 'employee'],
  ['call-recording-training', 'employee'],
];

it.each(CASES)('%s of a %s rests on what the register says, and is kept as long', (activity, kind) => {
  const declared = findActivity(editionInForce(now), activity);
  const row = declared?.rows.find(({ subjectKind }) => subjectKind === kind);
  const { legalBasis, retention } = activityEvent({
    activity,
    operation: 'use',
    categories: ['name'],
    channel: 'api',
    person: { kind, subjectRef: randomUUID() },
    operationId: randomUUID(),
    at: now,
  }).data;
  expect(row?.legalBasis.value).toBe(legalBasis);
  const rules = declared!.retention.flatMap(({ value }) => (value === null ? [] : [value]));
  expect(rules).toContainEqual(expect.objectContaining({ period: retention?.period, trigger: retention?.trigger }));
});
