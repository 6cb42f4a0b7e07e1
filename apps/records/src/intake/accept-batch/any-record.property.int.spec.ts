import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { onPool } from '#database';
import type { KafkaRecord } from '#kafka';
import { type ProcessingEvent, type WireRecord, examine } from '#processing-event';
import { type FreshDatabase, anyEvent, anyRecord, freshDatabase, inMode } from '#test-bed';
import { QuarantineKeys } from '../../quarantine/keys.js';
import { prepareDatabase } from '../../schema.js';
import { createOffset } from '../intake-offset.repository.js';
import { CarefulIntakeService } from '../isolate-poison/careful-intake.service.js';
import { IntakeService } from './intake.service.js';

const TOPIC = 'trettio.processing.alarms';

/** `npm run fuzz` sets both; a run of all tests tries a few, always the same. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 30);
const BATCHES = Number(process.env['FUZZ_BATCHES'] ?? 25);

/** Time that one batch may take on a busy machine. */
const BATCH_MS = 4_000;

describe('intake, whatever comes over the wire', () => {
  let database: FreshDatabase;
  let intake: CarefulIntakeService;
  const keys = new QuarantineKeys(randomBytes(32).toString('base64'));
  const next = [0n, 0n];

  beforeAll(async () => {
    database = await freshDatabase('fuzz');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    for (const partition of [0, 1]) await createOffset(onPool(database.pool), TOPIC, partition, 'cluster', 0n);
    const plain = new IntakeService(database.pool, new Map([[TOPIC, 'alarms']]), keys);
    intake = new CarefulIntakeService(database.pool, plain);
  });
  afterAll(() => database.drop());

  const query = <Row>(sql: string, parameters?: unknown[]) => onPool(database.pool).query<Row>(sql, parameters);

  async function accept(records: readonly WireRecord[], partition = 0) {
    const from = next[partition]!;
    const end = from + BigInt(records.length);
    next[partition] = end;
    const counts = await intake.accept({
      topic: TOPIC,
      partition,
      from,
      next: end,
      highWatermark: end,
      heartbeat: async () => undefined,
      records: records.map((record, index) => ({ ...record, offset: from + BigInt(index) }) as KafkaRecord),
    });
    return { counts, from };
  }

  it(
    'takes in what the contract accepts, sets the rest aside as it came, and goes on',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 40 }), async (records) => {
          const { counts, from } = await accept(records);
          const { accepted, duplicate, quarantined, control } = counts;
          expect(accepted + duplicate + quarantined + control).toBe(records.length);
          const good = records.filter((record) => 'event' in examine(record, { now: new Date(), owner: 'alarms' }));
          // Of the good ones only two contents under one id may be refused, which chance does not make.
          expect(accepted + duplicate).toBe(good.length);
          const rows = await query<{ offset: number; keyId: string; nonce: Buffer; sealed: Buffer; code: string }>(
            `SELECT "offset", key_id AS "keyId", nonce, sealed, code FROM quarantine WHERE "offset" >= $1 AND partition = 0`,
            [String(from)],
          );
          expect(rows).toHaveLength(quarantined);
          for (const { offset, code, ...sealed } of rows) {
            // A code of intake's own would be a defect: the contract is there to refuse it first.
            expect(code).toMatch(/^EVENT\./);
            const kept = keys.open(sealed, { topic: TOPIC, partition: 0, offset: BigInt(offset) });
            expect(kept.value).toEqual(records[offset - Number(from)]!.value);
            expect(kept.key).toEqual(records[offset - Number(from)]!.key);
          }
        }),
        { seed: SEED, numRuns: BATCHES, endOnFailure: true },
      );
    },
    30_000 + BATCHES * BATCH_MS,
  );

  it(
    'stores each event once, in whatever order and however often it is delivered',
    async () => {
      const deliveries = fc
        .uniqueArray(anyEvent, { minLength: 1, maxLength: 8, selector: ({ id }) => id })
        .chain((events) =>
          fc.record({
            events: fc.constant(events),
            batches: fc.array(
              fc.record({
                partition: fc.nat({ max: 1 }),
                places: fc.array(fc.nat({ max: events.length - 1 }), { minLength: 1, maxLength: 12 }),
                mode: fc.constantFrom('structured' as const, 'binary' as const),
              }),
              { minLength: 1, maxLength: 5 },
            ),
          }),
        );
      await fc.assert(
        fc.asyncProperty(deliveries, async ({ events, batches }) => {
          const ids = new Set<string>();
          let [accepted, delivered] = [0, 0];
          for (const { partition, places, mode } of batches) {
            const sent: ProcessingEvent[] = places.map((place) => events[place]!);
            for (const { id } of sent) ids.add(id);
            delivered += sent.length;
            const records = sent.map((event) => inMode(event, mode));
            const { counts } = await accept(records, partition);
            expect(counts).toMatchObject({ quarantined: 0, control: 0 });
            expect(counts.accepted + counts.duplicate).toBe(sent.length);
            accepted += counts.accepted;
          }
          expect(delivered).toBeGreaterThanOrEqual(accepted);
          const stored = await query('SELECT FROM event WHERE id = ANY ($1::uuid[])', [[...ids]]);
          expect(stored).toHaveLength(ids.size);
          const entries = events.filter(({ id, data }) => ids.has(id) && data.disclosure !== undefined).length;
          expect(
            await query('SELECT FROM sharing_log_subject WHERE event_id = ANY ($1::uuid[])', [[...ids]]),
          ).toHaveLength(entries);
        }),
        { seed: SEED, numRuns: Math.ceil(BATCHES / 2), endOnFailure: true },
      );
    },
    30_000 + BATCHES * BATCH_MS,
  );
});
