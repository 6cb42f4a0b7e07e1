import { editions, recipientSheets } from '#declared-register';
import type { FindingRow } from '../../findings/list-findings/findings.query.js';
import { anObservedShape } from '../../testing/an-observed-shape.js';
import type { BoardSource } from '../board/board-source.js';
import { monthsUpTo } from '../board/months.js';
import { sourceAsOf } from './report-models.js';

/** A register that has just been set up: declared, and nothing has come, been found or reviewed. */
export function emptyBoardSource(asOf: string): BoardSource {
  const source = sourceAsOf(asOf);
  return {
    ...source,
    editions: editions.filter(({ number }) => number <= source.edition.number),
    coverageFrom: null,
    shapes: [],
    attestations: [],
    persons: 0,
    months: monthsUpTo(asOf),
    counts: [],
    firstOfSources: new Map(),
    sources: [],
    findings: { evaluatedAt: null, sums: [], ages: [], listed: [], overruns: [] },
    reviewsDue: new Map(),
  };
}

/** The same after a while: every declared recipient got something, one that nobody declared as well. */
export function fullBoardSource(asOf: string): BoardSource {
  const empty = emptyBoardSource(asOf);
  const { months } = empty;
  return {
    ...empty,
    coverageFrom: new Date('2026-01-07T08:00:00.000Z'),
    shapes: [...declaredShapes(empty), undeclaredShape],
    attestations: [attestation],
    persons: 41_210,
    counts: recipientSheets.flatMap(({ key }, place) =>
      months.map((month, at) => ({
        month,
        source: SOURCES[place % SOURCES.length]!,
        recipient: key,
        events: at < 2 ? 0 : 2 * (place + 1) * (at + 3) ** 2,
        disclosures: at < 2 || (place === 3 && at === 7) ? 0 : (place + 1) * (at + 3) ** 2,
      })),
    ),
    firstOfSources: new Map(SOURCES.map((source) => [source, new Date('2026-01-07T08:00:00.000Z')])),
    findings: {
      evaluatedAt: new Date(`${asOf}T06:00:00.000Z`),
      sums: [
        { state: 'accepted', severity: 'minor', findings: 1 },
        { state: 'open', severity: 'critical', findings: 2 },
        { state: 'open', severity: 'serious', findings: 17 },
        { state: 'open', severity: 'minor', findings: 5 },
        { state: 'resolved', severity: 'minor', findings: 9 },
      ],
      ages: [
        { severity: 'critical', age: 0, findings: 1 },
        { severity: 'critical', age: 3, findings: 1 },
        { severity: 'serious', age: 1, findings: 17 },
        { severity: 'minor', age: 2, findings: 5 },
      ],
      listed: [aFinding(), aFinding({ persons: 1 }), stateOfThings, stateOfThings, accepted],
      overruns: [aFinding({ rule: 'retention-overrun', activity: 'alarm-history', persons: 412 })],
    },
    reviewsDue: new Map([
      ['alarm-history', '2026-10-01'],
      ['guard-dispatch', '2026-11-20'],
      ['quote', '2027-09-01'],
    ]),
  };
}

const SOURCES = ['alarms', 'billing', 'logistics', 'marketing'];

function declaredShapes({ edition }: BoardSource): BoardSource['shapes'] {
  return edition.activities.slice(0, 20).flatMap(({ key, recipients }) =>
    recipients.flatMap((recipient, place) =>
      recipient.entities.flatMap(({ value }) =>
        value === null
          ? []
          : [
              anObservedShape({
                activity: key,
                operation: 'disclose',
                categories: recipient.categories.slice(place % 2).flatMap((cell) => cell.value ?? []),
                recipient: value,
                recipientClass: recipient.class.value,
                events: 20,
                opened: 10,
              }),
            ],
      ),
    ),
  );
}

const undeclaredShape = anObservedShape({
  activity: 'mood-scoring',
  operation: 'disclose',
  categories: ['mood'],
  recipient: 'unknown-firm',
  recipientClass: 'data-broker',
  events: 4,
  opened: 2,
});

const attestation = {
  id: 1,
  activity: 'credit-check',
  category: 'personal-identity-number',
  recipient: 'exempel-kreditupplysning',
  document: 'DPO-2026-031',
  validUntil: '2027-11-22',
  at: new Date('2026-02-01T08:00:00.000Z'),
  by: 'data-protection-officer',
  reason: 'audit',
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawalReason: null,
};

function aFinding(facts: Partial<FindingRow> = {}): FindingRow {
  return {
    occurrences: 1,
    id: '01900000-0000-7000-8000-000000000001',
    rule: 'undeclared-recipient',
    about: 'mood-scoring unknown-firm',
    severity: 'critical',
    activity: 'mood-scoring',
    recipient: 'unknown-firm',
    state: 'open',
    stateSince: new Date('2026-10-30T08:00:00.000Z'),
    acceptedUntil: null,
    stateReason: null,
    declared: { sv: 'Utgåva 2 uppger inte mottagaren.', en: 'Edition 2 does not declare the recipient.' },
    seen: { sv: 'Uppgifter har lämnats ut till unknown-firm.', en: 'Data were disclosed to unknown-firm.' },
    since: new Date('2026-10-29T08:00:00.000Z'),
    lastSeen: new Date('2026-10-30T08:00:00.000Z'),
    times: 14,
    persons: 1,
    evidence: [],
    evaluatedAt: new Date('2026-10-30T08:00:00.000Z'),
    ...facts,
  };
}

const stateOfThings = aFinding({
  severity: 'serious',
  rule: 'review-overdue',
  recipient: null,
  times: null,
  persons: null,
  lastSeen: null,
});

const accepted = aFinding({
  severity: 'minor',
  rule: 'producer-silent',
  state: 'accepted',
  acceptedUntil: new Date('2027-03-31T22:00:00.000Z'),
  stateReason: 'DPO-2026-017',
});
