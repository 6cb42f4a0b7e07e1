import type { Outcome, Processing, ProcessingEvent } from '#processing-event';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { drawUuid, zipfRank } from './draw.ts';
import { spoil } from './spoil-event.ts';
import { DISCLOSURES, isRare, OWN_USES, type Terms } from './terms.ts';

/** The service whose events these are; it owns the topic. */
export const SOURCE = 'workload';

const PERSONS = 100_000;
const DUPLICATE_SHARE = 0.01;
const BAD_SHARE = 0.001;
/** Of what begins, so much is a disclosure. Its closing event follows: a half of all events then belongs to disclosures. */
const OPENED_SHARE = 1 / 3;

/** A repetition follows its original within so many records, a closing its opening after so many. */
const REPEATED_WITHIN = 1_000;
const CLOSED_AFTER = 50;

/** Before any machine's clock. One event a step: a month holds a hundred million. */
const BEGIN = Date.parse('2026-10-01T00:00:00.000Z');
const STEP_MS = 20;

const OUTCOMES: readonly Outcome[] = [
  'acknowledged',
  'acknowledged',
  'acknowledged',
  'acknowledged',
  'refused',
  'failed',
];

export interface WorkloadRecord {
  kind: 'fresh' | 'duplicate' | 'bad';
  /** Key of the Kafka record. */
  key: string;
  /** Value of the Kafka record: the event in structured mode, or what was made of it. */
  value: string;
  /** Of a fresh record. */
  event?: ProcessingEvent;
}

/**
 * The fixed workload, record by record: the same seed gives the same records on every machine, and a longer one begins with the
 * shorter. What is remembered does not grow with it.
 */
export function* generateWorkload(records: number, seed: number): Generator<WorkloadRecord> {
  const persons = workloadPersons(seed);
  const random = seededRandom(seed);
  const recent: WorkloadRecord[] = [];
  const open: { terms: Terms; subject: string; operationId: string; id: string; due: number }[] = [];
  let sequence = 0;
  let bad = 0;

  const state = (index: number, subject: string, data: Processing): ProcessingEvent => {
    const at = BEGIN + index * STEP_MS;
    sequence += 1;
    return {
      specversion: '1.0',
      id: drawUuid(random, at),
      source: SOURCE,
      type: 'org.trettio.processing.v1',
      subject,
      time: new Date(at).toISOString(),
      datacontenttype: 'application/json',
      sequence: String(sequence).padStart(16, '0'),
      data,
    };
  };

  const nextEvent = (index: number): ProcessingEvent => {
    const ended = open[0] !== undefined && open[0].due <= index ? open.shift() : undefined;
    if (ended !== undefined) {
      const { terms, subject, operationId, id } = ended;
      const outcome = random.pick(OUTCOMES);
      return state(index, subject, {
        ...terms,
        operationId,
        disclosure: { id, phase: 'closed', outcome, attempts: 1 },
      });
    }
    const subject = persons[zipfRank(random.next(), PERSONS)] as string;
    if (!random.chance(OPENED_SHARE)) return state(index, subject, random.pick(OWN_USES));
    const operationId = drawUuid(random);
    const terms = drawDisclosure(random);
    const id = drawUuid(random);
    open.push({ terms, subject, operationId, id, due: index + CLOSED_AFTER });
    return state(index, subject, { ...terms, operationId, disclosure: { id, phase: 'opened' } });
  };

  for (let index = 0; index < records; index++) {
    const what = random.next();
    const repeated = what < DUPLICATE_SHARE && recent.length > 0 ? random.pick(recent) : undefined;
    if (repeated !== undefined) {
      yield { kind: 'duplicate', key: repeated.key, value: repeated.value };
      continue;
    }
    const event = nextEvent(index);
    const key = event.subject as string;
    if (what > 1 - BAD_SHARE) {
      bad += 1;
      yield { kind: 'bad', key, value: spoil(event, bad) };
      continue;
    }
    const record: WorkloadRecord = { kind: 'fresh', key, value: JSON.stringify(event), event };
    recent[index % REPEATED_WITHIN] = record;
    yield record;
  }
}

/** The persons by rank: the first is met most often. */
export function workloadPersons(seed: number): string[] {
  // Another stream than that of the events, and a seed's own.
  const random = seededRandom(seed ^ 0x5bd1e995);
  return Array.from({ length: PERSONS }, () => drawUuid(random));
}

/** The first `count` events of the workload, without duplicates and bad records. */
export function* workloadEvents(count: number, seed: number): Generator<ProcessingEvent> {
  let left = count;
  for (const { event } of generateWorkload(Infinity, seed)) {
    if (event === undefined) continue;
    if (left === 0) return;
    left -= 1;
    yield event;
  }
}

function drawDisclosure(random: Random): Terms {
  const { usual, rare } = random.pick(DISCLOSURES);
  return isRare(random.next()) ? rare : usual;
}
