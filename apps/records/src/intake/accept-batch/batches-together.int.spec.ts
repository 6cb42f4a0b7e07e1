import { randomBytes } from 'node:crypto';
import { inTransaction } from '#database';
import { type FreshDatabase, aDisclosure, aProcessingEvent, eventually, freshDatabase } from '#test-bed';
import { QuarantineKeys } from '../../quarantine/keys.js';
import { prepareDatabase } from '../../schema.js';
import { ALARMS_TOPIC, batchOf } from '../../testing/batch-of.js';
import { createOffset } from '../intake-offset.repository.js';
import { IntakeService } from './intake.service.js';

const keys = new QuarantineKeys(randomBytes(32).toString('base64'));

describe('batches at the same time', () => {
  let database: FreshDatabase;
  let intake: IntakeService;

  beforeEach(async () => {
    database = await freshDatabase('intake_together');
    await prepareDatabase({ DATABASE_URL: database.serverUrl, DATABASE_NAME: database.name });
    intake = newMember();
    for (const partition of [0, 1, 2])
      await inTransaction(database.pool, (executor) => createOffset(executor, ALARMS_TOPIC, partition, 'cluster', 0n));
  });

  afterEach(async () => {
    await database.drop();
  });

  function newMember(): IntakeService {
    return new IntakeService(database.pool, new Map([[ALARMS_TOPIC, 'alarms']]), keys);
  }

  async function rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await database.pool.query(sql, parameters)).rows as Row[];
  }

  it('lets one of two members write that both hold a partition, whichever comes first', async () => {
    const events = Array.from({ length: 20 }, () => aDisclosure());
    const lost = newMember();
    const [one, other] = await Promise.all([intake.accept(batchOf(events)), lost.accept(batchOf(events))]);
    expect([one.accepted, other.accepted].sort((a, b) => a - b)).toEqual([0, 20]);
    expect(one.duplicate + other.duplicate).toBe(0);
    // The one that lost it goes on from where it believes to stand.
    await intake.accept(batchOf([aDisclosure()], 20));
    expect(await lost.accept(batchOf([aDisclosure()], 20))).toMatchObject({ accepted: 0 });
    expect(await rows('SELECT next_offset, accepted FROM intake_offset WHERE partition = 0')).toEqual([
      { next_offset: 21, accepted: 21 },
    ]);
    expect(await rows('SELECT count(*)::int AS n FROM sharing_log_entry')).toEqual([{ n: 21 }]);
  });

  it('counts an event once that comes by two partitions at the same moment', async () => {
    const event = aProcessingEvent();
    // Holds the first batch back between its look for the event and the end of its transaction.
    const holder = await database.pool.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE observation IN SHARE MODE');
    const first = intake.accept(batchOf([event]));
    const waiting = async (query: string) =>
      eventually(async () => {
        const [row] = await rows<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
          [query],
        );
        return row!.n === 1;
      });
    await waiting('INSERT INTO observation%');
    // Another member's: one member would have it wait.
    const member = newMember();
    const second = member.accept(batchOf([event], 0, 1));
    await waiting('COPY event%');
    await holder.query('COMMIT');
    holder.release();
    expect(await first).toMatchObject({ accepted: 1, duplicate: 0 });
    expect(await second).toMatchObject({ accepted: 0, duplicate: 1 });
  });

  it('gives dense indexes to batches of several partitions at once', async () => {
    const batches = [0, 1, 2].flatMap((partition) =>
      [0, 1, 2, 3].map((step) =>
        batchOf(
          Array.from({ length: 10 }, () => aDisclosure()),
          step * 10,
          partition,
        ),
      ),
    );
    const byPartition = [0, 1, 2].map(async (partition) => {
      for (const batch of batches.filter((candidate) => candidate.partition === partition)) await intake.accept(batch);
    });
    await Promise.all(byPartition);
    const [log] = await rows<{ size: number; entries: number; last: number }>(
      'SELECT size, (SELECT count(*) FROM sharing_log_entry) AS entries, (SELECT max(index) FROM sharing_log_entry) AS last FROM sharing_log',
    );
    expect(log).toEqual({ size: 120, entries: 120, last: 119 });
  });

  it('counts each partition by itself, whatever is written together', async () => {
    const repeated = aProcessingEvent();
    const counts = await Promise.all([
      intake.accept(batchOf([aProcessingEvent()], 0, 0)),
      intake.accept(batchOf([repeated, 'no event', aDisclosure(), aProcessingEvent()], 0, 1)),
      intake.accept(batchOf([aProcessingEvent(), repeated], 0, 2)),
    ]);
    const sum = (name: 'accepted' | 'duplicate' | 'quarantined') => counts.reduce((all, one) => all + one[name], 0);
    expect([sum('accepted'), sum('duplicate'), sum('quarantined')]).toEqual([5, 1, 1]);
    expect(await rows('SELECT partition, "offset" FROM quarantine')).toEqual([{ partition: 1, offset: 1 }]);
    expect(
      await rows('SELECT next_offset AS next, accepted, duplicate, quarantined FROM intake_offset ORDER BY partition'),
    ).toEqual(
      counts.map(({ accepted, duplicate, quarantined }, index) => ({
        next: [1, 4, 2][index],
        accepted,
        duplicate,
        quarantined,
      })),
    );
  });

  it('writes together what comes of other partitions while it writes', async () => {
    // On a busy machine one may be slow, and is not waited for: then the next three are tried.
    let from = 0;
    await eventually(async () => {
      const batches = [0, 1, 2].map((partition) => batchOf([aProcessingEvent()], from, partition));
      from += 1;
      await Promise.all(batches.map((batch) => intake.accept(batch)));
      const [row] = await rows<{ transactions: number }>(
        'SELECT count(DISTINCT xmin::text)::int AS transactions FROM event',
      );
      return row!.transactions < from * 3;
    });
    expect(await rows('SELECT count(*)::int AS n FROM event')).toEqual([{ n: from * 3 }]);
  });

  it('lets a batch fail alone that came with others, by its place or by its fault', async () => {
    const unstorable = aProcessingEvent();
    await rows(`ALTER TABLE event ADD CONSTRAINT unstorable CHECK (id <> '${unstorable.id}')`);
    const [first, ahead, good] = await Promise.allSettled([
      intake.accept(batchOf([aProcessingEvent()], 0, 0)),
      intake.accept(batchOf([aProcessingEvent()], 7, 1)),
      intake.accept(batchOf([aProcessingEvent()], 0, 2)),
    ]);
    expect([first.status, good.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(ahead).toMatchObject({ status: 'rejected', reason: { code: 'KAFKA.WRONG_POSITION', expected: 0n } });
    const [next, bad, beside] = await Promise.allSettled([
      intake.accept(batchOf([aProcessingEvent()], 1, 0)),
      intake.accept(batchOf([unstorable], 0, 1)),
      intake.accept(batchOf([aProcessingEvent()], 1, 2)),
    ]);
    expect([next.status, beside.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: '23514' } });
    expect(await rows('SELECT next_offset AS next FROM intake_offset ORDER BY partition')).toEqual([
      { next: 2 },
      { next: 0 },
      { next: 2 },
    ]);
  });

  it('takes in once what is given twice at the same time', async () => {
    const again = [aProcessingEvent(), aProcessingEvent()];
    await Promise.all([
      intake.accept(batchOf([aProcessingEvent()], 0, 0)),
      intake.accept(batchOf(again, 0, 1)),
      intake.accept(batchOf(again, 0, 1)),
      intake.accept(batchOf(again, 0, 1)),
    ]);
    expect(await rows('SELECT accepted, duplicate FROM intake_offset WHERE partition = 1')).toEqual([
      { accepted: 2, duplicate: 0 },
    ]);
  });
});
