import { editions } from '#declared-register';
import { aWithheldShape, anObservedShape } from '../../testing/an-observed-shape.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import { readingOf } from '../../editions/read-declared/reading.js';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { seededReading } from '../../testing/seeded-reading.js';
import { observedActivities } from './observed-part.js';

const edition = editions[1]!;
const AT = endOfDay('2026-11-30');

it('judges what no event has shown as the register does: vouched for, not to be shown by events, or declared only', () => {
  const activity = edition.activities.find(({ recipients }) =>
    recipients.some((recipient) => recipient.class.value === 'analytics'),
  )!;
  const attested = activity.categories[0]!.value!;
  const attestation = {
    id: 1,
    activity: activity.key,
    category: attested,
    recipient: null,
    document: 'DPO-2026-031',
    validUntil: '2026-11-30',
    at: new Date('2026-11-02T08:00:00.000Z'),
    by: 'data-protection-officer',
    reason: 'audit',
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawalReason: null,
  };
  const on = (day: string) =>
    observedActivities(edition, { shapes: [], attestations: [attestation] }, seededReading('sv'), endOfDay(day)).find(
      ({ key }) => key === activity.key,
    )!;
  const evidenceOn = (day: string) =>
    Object.fromEntries(on(day).categories.map(({ key, evidence }) => [key, evidence]));
  expect(evidenceOn('2026-11-30')).toMatchObject({ [attested]: 'attested' });
  expect(evidenceOn('2026-12-01')).toMatchObject({ [attested]: 'declared-only' });
  expect(on('2026-11-30').recipients.find(({ key }) => key === 'analytics')).toMatchObject({
    evidence: 'not-observable',
  });
});

it('sums what was seen of an activity, beside what is declared', () => {
  const shapes = [
    anObservedShape({ events: 3 }),
    anObservedShape({
      events: 2,
      categories: ['system-logs', 'mood'],
      recipient: 'unknown-firm',
      recipientClass: 'data-broker',
      lastSeen: new Date('2026-11-03T23:30:00.000Z'),
    }),
    aWithheldShape({ categories: ['gps'] }),
  ];
  const found = observedActivities(edition, { shapes, attestations: [] }, seededReading('sv'), AT).find(
    ({ key }) => key === 'alarm-history',
  )!;
  expect(found).toMatchObject({ declared: true, events: 5, firstSeen: '2026-11-02', lastSeen: '2026-11-04' });
  expect(found.categories.map(({ key, evidence, events }) => [key, evidence, events])).toEqual([
    ['system-logs', 'observed', 5],
    ['name', 'declared-only', 0],
    ['mood', 'undeclared', 2],
  ]);
  expect(found.recipients.map(({ key, evidence }) => [key, evidence])).toEqual([
    ['account-holder', 'declared-only'],
    ['data-broker', 'undeclared'],
  ]);
});

it('has every declared activity, and behind them what nobody declared', () => {
  const found = observedActivities(
    edition,
    { shapes: [anObservedShape({ activity: 'mood-scoring' })], attestations: [] },
    seededReading('en'),
    AT,
  );
  expect(found.slice(0, -1).map(({ key }) => key)).toEqual(edition.activities.map(({ key }) => key));
  expect(found.at(-1)).toMatchObject({ key: 'mood-scoring', declared: false, events: 1 });
  expect(found[0]).toMatchObject({ events: 0, firstSeen: null, lastSeen: null });
});

it('words a term as the edition does, where that brings in its own', () => {
  const terms = [{ kind: 'categories', key: 'mood', label: { sv: 'sinnesstämning', en: 'state of mind' } }] as const;
  const reading = readingOf('sv', new RecipientDirectory([]), [{ ...edition, terms }]);
  const [found] = observedActivities(
    edition,
    { shapes: [anObservedShape({ activity: 'mood-scoring', categories: ['mood'] })], attestations: [] },
    reading,
    AT,
  ).slice(-1);
  expect(found!.categories).toMatchObject([{ key: 'mood', label: 'sinnesstämning' }]);
});
