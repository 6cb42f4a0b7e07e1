import { findEdition } from '#declared-register';
import { describeEvent } from './describe-event.js';
import type { StoredEvent } from './show-event.query.js';
import { seededReading } from '../testing/seeded-reading.js';

const current = findEdition('2026-11')!;

const stored: StoredEvent = {
  id: '01a20000-0000-7000-8000-000000000001',
  source: 'alarms',
  subject: '6a1f0000-0000-4000-8000-000000000001',
  time: new Date('2026-11-22T12:00:00.000Z'),
  recordedAt: new Date('2026-11-22T12:00:01.000Z'),
  sequence: '12',
  traceparent: null,
  extensions: { region: 'north', tier: 2 },
  operationId: null,
  disclosureId: null,
  phase: null,
  outcome: null,
  reason: null,
  attempts: null,
  receipt: null,
  override: null,
  manual: null,
  corrects: null,
  counts: true,
  correctedSources: [],
  correctedBy: [],
  contestedBy: [],
  activity: 'alarm-history',
  operation: 'record',
  purposes: ['alarm-history'],
  legalBasis: 'A6-1-b',
  specialBasis: null,
  subjectKind: 'customer',
  categories: ['system-logs'],
  dataSource: 'service-use',
  recipient: null,
  recipientClass: null,
  role: null,
  country: null,
  transferGround: null,
  retentionPeriod: 'P1Y',
  retentionTrigger: 'event',
  notice: null,
  channel: null,
  entryIndex: null,
  leaf: null,
};

const undeclared = (given: Partial<StoredEvent>) =>
  describeEvent({ ...stored, ...given }, current, seededReading('en')).undeclared.map(
    ({ kind, term }) => `${kind} ${term}`,
  );

describe('the published form', () => {
  it('has what was given, extensions beside the attributes, and no empty member', () => {
    expect(describeEvent(stored, current, seededReading('en')).event).toEqual({
      specversion: '1.0',
      id: stored.id,
      source: 'alarms',
      type: 'org.trettio.processing.v1',
      subject: stored.subject,
      time: '2026-11-22T12:00:00.000Z',
      sequence: '0000000000000012',
      datacontenttype: 'application/json',
      region: 'north',
      tier: 2,
      data: {
        activity: 'alarm-history',
        operation: 'record',
        purposes: ['alarm-history'],
        legalBasis: 'A6-1-b',
        subjectKind: 'customer',
        categories: ['system-logs'],
        dataSource: 'service-use',
        retention: { period: 'P1Y', trigger: 'event' },
      },
    });
  });

  it('has the whole disclosure', () => {
    const disclosure = {
      disclosureId: stored.id,
      phase: 'closed',
      outcome: 'failed',
      attempts: 0,
      receipt: Buffer.from('ab', 'hex'),
      manual: true,
    };
    expect(describeEvent({ ...stored, ...disclosure }, current, seededReading('en')).event.data.disclosure).toEqual({
      id: stored.id,
      phase: 'closed',
      outcome: 'failed',
      attempts: 0,
      receipt: 'ab',
      manual: true,
    });
  });
});

describe('what an event has beyond the declaration', () => {
  it.each([
    ['nothing', {}, []],
    ['a category of another activity', { categories: ['gps', 'system-logs'] }, ['category gps']],
    ['a basis of nobody', { legalBasis: 'A6-1-a' }, ['legal-basis A6-1-a']],
    ['other people', { subjectKind: 'guard' }, ['subject-kind guard']],
    [
      'a recipient of another activity',
      { recipient: 'dhl', recipientClass: 'courier' },
      ['recipient dhl', 'recipient-class courier'],
    ],
    ['a storage period from elsewhere', { retentionTrigger: 'referral' }, ['trigger referral']],
    ['an activity unknown, the rest known', { activity: 'counting', legalBasis: 'A6-1-a' }, ['activity counting']],
    [
      'an open question',
      { activity: 'guard-dispatch', purposes: ['guard-dispatch'], categories: ['gps'] },
      ['category gps'],
    ],
    [
      'categories as needed',
      {
        activity: 'quarantine',
        purposes: ['quarantine'],
        categories: ['phone'],
        dataSource: 'own-services',
        legalBasis: 'A6-1-f',
        retentionTrigger: 'quarantined',
      },
      [],
    ],
  ] as const)('%s', (_name, given, expected) => {
    expect(undeclared(given as Partial<StoredEvent>)).toEqual(expected);
  });

  it('is the activity alone where no edition was in force', () => {
    const { edition, undeclared: found } = describeEvent(stored, undefined, seededReading('sv'));
    expect({ edition, found }).toEqual({
      edition: null,
      found: [{ kind: 'activity', kindLabel: 'behandling', term: 'alarm-history', label: 'Larmhistorik' }],
    });
  });
});

describe('a correction', () => {
  const corrects = '01a20000-0000-7000-8000-000000000002';

  it.each([
    [['alarms'], 'applied'],
    [['alarms', 'billing'], 'applied'],
    [['billing'], 'other-source'],
    [[], 'not-recorded'],
  ])('of an id that %j have: %s', (correctedSources, state) => {
    const { correction } = describeEvent({ ...stored, corrects, correctedSources }, current, seededReading('en'));
    expect(correction).toMatchObject({ corrects, state });
  });

  it('is none where nothing is corrected', () => {
    expect(describeEvent(stored, current, seededReading('en')).correction).toBeNull();
  });
});
