import { randomUUID } from 'node:crypto';
import type { FieldError } from '#http';
import { type EventFacts, InvalidEventError, type ProcessingEvent, newProcessingEvent } from '#processing-event';
import type { CheckedRow } from './read-rows.js';
import { outcomeOf } from './digest-rows.js';

/** Source of what is entered by hand: the register itself. */
export const MANUAL_SOURCE = 'records';

export interface StatedDisclosure {
  id: string;
  events: ProcessingEvent[];
}

/** What rows of one disclosure must have in common. */
const OF_ONE_DISCLOSURE = [
  'at',
  'activity',
  'recipient',
  'recipientClass',
  'role',
  'country',
  'channel',
  'outcome',
] as const;

/**
 * The events that tell of these rows: for each person one that opens and one that closes. Rows with the same mark are one
 * disclosure; a row without one stands for itself. An event that is not of the contract becomes an error with its place.
 */
export function stateDisclosures(rows: readonly CheckedRow[]): {
  disclosures: StatedDisclosure[];
  errors: FieldError[];
} {
  const errors: FieldError[] = [];
  const groups = new Map<string, CheckedRow[]>();
  for (const [index, row] of rows.entries()) {
    const mark = row.disclosure ?? `row ${index}`;
    groups.set(mark, [...(groups.get(mark) ?? []), row]);
  }
  const disclosures = [...groups.values()].map((group) => {
    errors.push(...contradictions(group));
    const id = randomUUID();
    const operationId = randomUUID();
    return { id, events: group.flatMap((row) => eventsOf(row, id, operationId, errors)) };
  });
  return { disclosures, errors };
}

function contradictions(group: readonly CheckedRow[]): FieldError[] {
  const [first, ...others] = group;
  const persons = new Set<string>();
  const twice = group.filter(({ subject }) => persons.size === persons.add(subject!).size);
  return [
    ...others.flatMap((row) =>
      OF_ONE_DISCLOSURE.filter((name) => row[name] !== first![name]).map((name) => ({
        pointer: row.pointer(name),
        code: 'contradiction',
        expected: 'the same as in the other rows of this disclosure',
        found: 'another value',
      })),
    ),
    ...twice.map((row) => ({
      pointer: row.pointer('subject'),
      code: 'twice',
      expected: 'a person once in each disclosure',
      found: 'the same again',
    })),
  ];
}

function eventsOf(row: CheckedRow, id: string, operationId: string, errors: FieldError[]): ProcessingEvent[] {
  const facts = factsOf(row, operationId);
  try {
    return [
      newProcessingEvent({ ...facts, disclosure: { id, phase: 'opened', manual: true } }),
      newProcessingEvent({
        ...facts,
        disclosure: {
          id,
          phase: 'closed',
          outcome: outcomeOf(row) as Outcome,
          attempts: outcomeOf(row) === 'not-sent' ? 0 : 1,
          manual: true,
        },
      }),
    ];
  } catch (error) {
    if (!(error instanceof InvalidEventError)) throw error;
    for (const { code, path, expected, found = 'nothing' } of error.refusals)
      errors.push({ pointer: row.pointer(COLUMN_OF_PATH[path] ?? path.slice(1)), code, expected, found });
    return [];
  }
}

type Outcome = NonNullable<NonNullable<EventFacts['disclosure']>['outcome']>;

/** Places in the event that a column fills, by the refusals' paths. */
const COLUMN_OF_PATH: Readonly<Record<string, string>> = {
  '/data/activity': 'activity',
  '/data/subjectKind': 'subjectKind',
  '/data/recipient/key': 'recipient',
  '/data/recipient/class': 'recipientClass',
};

/** Columns are checked against the contract's terms before. */
function factsOf(row: CheckedRow, operationId: string): EventFacts {
  const facts = {
    source: MANUAL_SOURCE,
    subject: row.subject!,
    at: new Date(row.at!),
    activity: row.activity,
    operation: 'disclose',
    purposes: row.purposes,
    legalBasis: row.legalBasis,
    ...(row.specialBasis === undefined ? {} : { specialBasis: row.specialBasis }),
    subjectKind: row.subjectKind,
    categories: row.categories,
    recipient: { key: row.recipient, class: row.recipientClass, role: row.role },
    country: row.country,
    ...(row.transferGround === undefined ? {} : { transferGround: row.transferGround }),
    channel: row.channel,
    operationId,
  };
  return facts as EventFacts;
}
