import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { inTransaction, onPool } from '#database';
import type { PartitionBatch } from '#kafka';
import { type ProcessingEvent, formatSequence, uuid7 } from '#processing-event';
import { type FreshDatabase, freshDatabase } from '#test-bed';
import { IntakeService } from '../intake/accept-batch/intake.service.js';
import { createOffset } from '../intake/intake-offset.repository.js';
import { QuarantineKeys } from '../quarantine/keys.js';
import { prepareDatabase } from '../schema.js';
import { batchOf } from '../testing/batch-of.js';
import { madeUpDisclosure, madeUpEvent, madeUpWithholding } from '../testing/made-up-events.js';
import { findMiscounts } from './recount/recount.query.js';

const SOURCES = ['alarms', 'billing'];
const topicOf = (source: string) => `trettio.processing.${source}`;
const OWNERS = new Map(SOURCES.map((source) => [topicOf(source), source]));
const RUNS = 25;

/** An event by the numbers of what it has to do with; `corrects` may name itself, which then means nobody. */
interface Plan {
  source: number;
  person: number;
  kind: number;
  /** Steps of time from the start; a day or two apart, or in one day. */
  step: number;
  /** Hours by which the time in the id differs, as far as the contract lets it. */
  drift: number;
  sequenced: boolean;
  corrects: number | null;
}

const plan = fc.record<Plan>({
  source: fc.nat({ max: SOURCES.length - 1 }),
  person: fc.nat({ max: 2 }),
  kind: fc.nat({ max: 5 }),
  step: fc.nat({ max: 4 }),
  drift: fc.constantFrom(0, 0, -24, 24),
  sequenced: fc.boolean(),
  corrects: fc.option(fc.nat({ max: 6 }), { freq: 3 }),
});

/** Events of both sources that correct each other, themselves corrected ones, and ids that never come; in two orders and divisions. */
const story = fc.array(plan, { minLength: 1, maxLength: 12 }).chain((plans) =>
  fc.record({
    plans: fc.constant(plans),
    orders: fc.tuple(arrival(plans.length), arrival(plans.length)),
  }),
);

function arrival(length: number) {
  return fc.record({
    order: fc.shuffledSubarray(
      Array.from({ length }, (_, index) => index),
      { minLength: length, maxLength: length },
    ),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: length }),
  });
}

const PERSONS = [randomUUID(), randomUUID(), randomUUID()];
const HOUR_MS = 3_600_000;
const STEP_MS = 11 * HOUR_MS;
const START = Date.now() - 5 * STEP_MS;

function eventsOf(plans: readonly Plan[]): ProcessingEvent[] {
  const times = plans.map(({ step }) => new Date(START + step * STEP_MS));
  const named = plans.map(({ step, drift }) => START + step * STEP_MS + drift * HOUR_MS);
  // Two ids beyond the plans never come.
  const ids = [...named, START, START].map((time) => uuid7(new Date(time)));
  return plans.map(({ source, person, kind, sequenced, corrects }, index) => {
    const corrected = corrects === null || corrects === index ? undefined : ids[Math.min(corrects, ids.length - 1)];
    const facts = {
      source: SOURCES[source]!,
      subject: PERSONS[person]!,
      at: times[index]!,
      ...(corrected === undefined ? {} : { corrects: corrected }),
    };
    const stated = stateOf(kind, facts);
    return { ...stated, id: ids[index]!, ...(sequenced ? { sequence: formatSequence(index + 1) } : {}) };
  });
}

function stateOf(kind: number, facts: Parameters<typeof madeUpEvent>[0]): ProcessingEvent {
  const elsewhere = { recipient: { key: 'senzum', class: 'crm', role: 'processor' as const } };
  switch (kind) {
    case 0:
      return madeUpEvent(facts);
    case 1:
      return madeUpEvent({ ...facts, categories: ['gps'] });
    case 2:
      return madeUpDisclosure(facts, 'open')[0]!;
    case 3:
      return madeUpDisclosure({ ...facts, ...elsewhere }, 'open')[0]!;
    case 4:
      return { ...madeUpDisclosure(facts)[1]!, time: facts!.at!.toISOString() };
    default:
      return madeUpWithholding(facts);
  }
}

describe('corrections, whatever comes in whatever order', () => {
  let database: FreshDatabase;
  let intake: IntakeService;
  const next = new Map<string, bigint>();

  beforeAll(async () => {
    database = await freshDatabase('corrections');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    intake = new IntakeService(database.pool, OWNERS, new QuarantineKeys(randomBytes(32).toString('base64')));
  });
  afterAll(() => database.drop());

  /** As from a broker whose topics begin anew. */
  async function begin(): Promise<void> {
    await database.pool.query(
      `TRUNCATE event, observation, observed_day, shape_subject, correction, corrected_event, sharing_log_entry, sharing_log_subject, intake_offset, sequence_block`,
    );
    await database.pool.query('UPDATE sharing_log SET size = 0');
    for (const topic of OWNERS.keys()) {
      next.set(topic, 0n);
      await inTransaction(database.pool, (transaction) => createOffset(transaction, topic, 0, 'cluster', 0n));
    }
  }

  async function take(events: readonly ProcessingEvent[]): Promise<void> {
    for (const source of SOURCES) {
      const records = events.filter((event) => event.source === source);
      if (records.length > 0)
        expect((await intake.accept(nextBatch(topicOf(source), records))).accepted).toBe(records.length);
    }
  }

  function nextBatch(topic: string, events: readonly ProcessingEvent[]): PartitionBatch {
    const batch = batchOf(events, next.get(topic), 0, topic);
    next.set(topic, batch.next);
    return batch;
  }

  async function sums(): Promise<unknown> {
    const rows = async (sql: string) => (await database.pool.query<Record<string, unknown>>(sql)).rows;
    return {
      observation: await rows('SELECT * FROM observation ORDER BY shape_id, source_id, phase, outcome'),
      persons: await rows('SELECT * FROM shape_subject ORDER BY subject, shape_id'),
      concerned: await rows('SELECT * FROM persons_concerned WHERE persons > 0 ORDER BY kind, key'),
      corrected: await rows('SELECT source_id, event_id, log_id FROM corrected_event ORDER BY event_id, source_id'),
      corrections: await rows('SELECT * FROM correction ORDER BY corrects, source_id, event_id'),
    };
  }

  it('are counted as a recount of all events counts them, and the same in every order', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ plans, orders }) => {
        const events = eventsOf(plans);
        const found: unknown[] = [];
        for (const { order, sizes } of orders) {
          await begin();
          const queue = order.map((index) => events[index]!);
          for (let turn = 0; queue.length > 0; turn += 1) {
            await take(queue.splice(0, sizes[turn % sizes.length]));
            expect(await findMiscounts(onPool(database.pool))).toEqual([]);
          }
          found.push(await sums());
        }
        expect(found[1]).toEqual(found[0]);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
    );
  }, 120_000);
});
