import { randomUUID } from 'node:crypto';
import type { ProcessingEvent } from '#processing-event';
import { AN_HOUR_AGO, madeUpDisclosure, madeUpEvent, madeUpWithholding } from './made-up-events.js';
import { get, post } from './read-api.js';
import type { RunningRecords } from './start-records.js';

/** A day on which edition 1 was in force. */
const IN_EDITION_ONE = new Date('2026-03-02T10:00:00.000Z');

/** A day before there was any edition. */
const BEFORE_ANY_EDITION = new Date('2017-06-01T10:00:00.000Z');

export interface RichStore {
  /** A person with disclosures of every course. */
  person: string;
  undeclaredDisclosure: ProcessingEvent;
  corrected: ProcessingEvent;
  correction: ProcessingEvent;
  byHand: ProcessingEvent;
  withheld: ProcessingEvent;
  /** Id of a record in quarantine that somebody decided not to take in. */
  quarantined: string;
  /** Id of something that a rule found. */
  finding: string;
}

/** Fills the register with one of each thing that an event can tell. */
export async function fillRichly(records: RunningRecords): Promise<RichStore> {
  const person = randomUUID();
  const declared = declaredEvents(person);
  const [undeclaredDisclosure, undeclaredEnd] = madeUpDisclosure(nobodyDeclared(person)) as [
    ProcessingEvent,
    ProcessingEvent,
  ];
  const withheld = madeUpWithholding({
    recipient: { key: 'stopped-firm', class: 'data-broker', role: 'separate-controller' },
  });
  const byHand = madeUpDisclosure(
    {
      subject: person,
      at: BEFORE_ANY_EDITION,
      channel: 'phone',
      disclosure: { id: randomUUID(), phase: 'opened', manual: true },
    },
    'open',
  )[0]!;
  const corrected = madeUpEvent({ subject: person, categories: ['gps'] });
  const correction = madeUpEvent({ subject: person, corrects: corrected.id });
  await records.feed([
    ...declared,
    undeclaredDisclosure,
    undeclaredEnd,
    withheld,
    madeUpWithholding({ activity: 'stopped-activity' }),
    byHand,
    corrected,
    correction,
    madeUpEvent({ subject: person, categories: ['email'] }),
    madeUpEvent({ at: IN_EDITION_ONE, activity: 'door-counting' }),
    madeUpEvent({ at: IN_EDITION_ONE }),
  ]);
  await records.feedRaw('alarms', [{ key: null, value: '{}' }]);
  const [row] = await records.database.query<{ id: string }>('SELECT id FROM quarantine');
  const quarantined = row!.id;
  await post(records, `/api/quarantine/${quarantined}/release`, { by: 'data-protection-officer', reason: 'test-data' });
  const finding = await findSomething(records);
  return { person, undeclaredDisclosure, corrected, correction, byHand, withheld, quarantined, finding };
}

async function findSomething(records: RunningRecords): Promise<string> {
  await post(records, '/api/findings/runs', {});
  const { body } = await get<{ findings: { id: string }[] }>(records, '/api/findings?rule=undeclared-recipient');
  return body.findings[0]!.id;
}

function declaredEvents(person: string): ProcessingEvent[] {
  const subject = person;
  return [
    madeUpEvent({ subject }),
    ...madeUpDisclosure({ subject, recipient: { key: 'larm-assistans', class: 'guard-company', role: 'processor' } }),
    ...madeUpDisclosure(
      { subject, recipient: { key: 'exempel-larmcentral', class: 'alarm-centre', role: 'processor' } },
      'refused',
    ),
    ...madeUpDisclosure(
      { ...sms(subject), disclosure: { id: randomUUID(), phase: 'opened', override: true } },
      'failed',
    ),
    ...madeUpDisclosure(
      { ...sms(subject), recipient: { key: 'exempel-push', class: 'push', role: 'processor' }, channel: 'push' },
      'unknown',
    ),
    ...madeUpDisclosure(
      { ...sms(subject), recipient: { key: 'contact-person', class: 'contact-person', role: 'natural-person' } },
      'open',
    ),
    ...madeUpDisclosure(
      {
        subject,
        source: 'marketing',
        activity: 'website-analytics',
        purposes: ['website-analytics'],
        legalBasis: 'A6-1-a',
        subjectKind: 'website-visitor',
        categories: ['cookies-ip'],
        dataSource: 'service-use',
        recipient: { key: 'google', class: 'analytics', role: 'processor' },
        country: 'US',
        transferGround: 'A45',
        notice: '2026-11',
      },
      'not-sent',
    ),
    ...madeUpDisclosure({
      subject,
      activity: 'incident-report',
      purposes: ['incident-report'],
      legalBasis: 'A6-1-f',
      specialBasis: 'A10',
      subjectKind: 'suspected-intruder',
      categories: ['offence-data'],
      recipient: { key: 'exempel-myndighet', class: 'authority', role: 'authority-inquiry' },
    }),
  ];
}

function sms(subject: string) {
  return {
    subject,
    activity: 'alarm-notification',
    purposes: ['alarm-notification'],
    legalBasis: 'A6-1-f' as const,
    subjectKind: 'contact-person',
    categories: ['contact-persons', 'system-logs'],
    dataSource: 'naming-customer',
    recipient: { key: 'exempel-sms', class: 'sms-gateway', role: 'processor' as const },
    country: 'NO' as const,
    channel: 'sms' as const,
  };
}

/** Of every open term one that no edition knows, and a basis that nobody states. */
function nobodyDeclared(subject: string) {
  return {
    subject,
    at: AN_HOUR_AGO,
    source: 'billing',
    activity: 'mood-scoring',
    purposes: ['mood-index'],
    legalBasis: 'A6-1-e' as const,
    subjectKind: 'dog-owner',
    categories: ['mood'],
    dataSource: 'street-camera',
    recipient: { key: 'unknown-firm', class: 'data-broker', role: 'separate-controller' as const },
    country: 'BR' as const,
    transferGround: 'A46-2-c' as const,
    retention: { period: 'P9Y', trigger: 'full-moon' },
  };
}
