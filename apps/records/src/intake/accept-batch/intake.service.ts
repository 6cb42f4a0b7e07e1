import { setImmediate } from 'node:timers/promises';
import {
  type PgPool,
  type Transaction,
  inTransaction,
  isTransientDatabaseError,
  onPool,
  postgresCode,
  together,
} from '#database';
import { type KafkaRecord, type PartitionBatch, Slots, type StoredPosition, WrongPositionError } from '#kafka';
import { correctsSomething } from '../../corrections/apply-corrections/apply-corrections.js';
import { type Turn, inTurn } from '../../corrections/apply-corrections/take-turn.repository.js';
import type { QuarantineKeys } from '../../quarantine/keys.js';
import { type SetAsideRow, findSetAside, insertQuarantined } from '../../quarantine/quarantine.repository.js';
import type { Reason } from '../../quarantine/reason.js';
import type { Coordinates } from '../../quarantine/seal.js';
import { noteArrival } from '../../sources/note-arrival.repository.js';
import { type BatchCounts, advanceOffsets, lockOffset, lockOffsets } from '../intake-offset.repository.js';
import { Convoy, type Outcome } from './convoy.js';
import { type Judge, type RefusedRecord, type Sorted, type Verdict, judgeRecord } from './judge-batch.js';
import { type NumberedSource, storeVerdicts } from './store-verdicts.js';
import { type InternedRecord, type InternedVerdict, TermInterner } from './term-interner.js';

/** A batch that was judged, and waits to be written. */
interface JudgedBatch {
  batch: PartitionBatch;
  source: NumberedSource;
  /** What was set aside when the batch was read before, by offset. */
  earlier: ReadonlyMap<bigint, SetAsideRow[]>;
  verdicts: readonly InternedVerdict[];
}

/**
 * Takes a batch of one partition into the register: events, observed register, sharing logs, quarantine and the offset,
 * all in one transaction. After a crash the offset tells exactly what is in. Batches of one source that come while another is
 * being written are written together: they would wait for each other's rows, and what a transaction costs is for the most part the same
 * whatever it holds.
 */
export class IntakeService {
  private interner: TermInterner;
  /** Of all sources: others need connections of the pool meanwhile. */
  private readonly transactions = new Slots(TRANSACTIONS_AT_ONCE);
  /** By source. */
  private readonly convoys = new Map<string, Convoy<JudgedBatch, BatchCounts>>();

  constructor(
    private readonly pool: PgPool,
    private readonly owners: Pick<ReadonlyMap<string, string>, 'get'>,
    private readonly keys: QuarantineKeys,
    private readonly judge?: Judge,
  ) {
    this.interner = new TermInterner(onPool(pool));
  }

  /**
   * Returns what the batch came to; throws {@link WrongPositionError} when it does not begin where intake stands. `alone`: no other
   * batch shares its transaction.
   */
  async accept(batch: PartitionBatch, { now = new Date(), alone = false } = {}): Promise<BatchCounts> {
    try {
      return await this.acceptOnce(batch, now, alone);
    } catch (error) {
      // Whatever went wrong may have been a database restored to an earlier time: what is remembered of it is looked up anew.
      this.interner = new TermInterner(onPool(this.pool));
      // An event came in by another partition between the look and the COPY: looked at again it is found, and counted as repeated.
      if (postgresCode(error) === UNIQUE_VIOLATION) return await this.acceptOnce(batch, now, alone);
      throw error;
    }
  }

  /** Sets every record of the batch aside unjudged, for the reason given, and moves on. */
  async setAside(batch: PartitionBatch, reason: Reason): Promise<BatchCounts> {
    return inTransaction(this.pool, async (transaction) => {
      const { next } = await lockOffset(transaction, batch);
      if (batch.from > next) throw new WrongPositionError(next);
      if (batch.next <= next) return NOTHING;
      const ahead = batch.records.filter(({ offset }) => offset >= next);
      await insertQuarantined(
        transaction,
        ahead.map((record) => this.quarantined({ record, refusals: [reason] }, batch)),
      );
      const quarantined = ahead.length;
      const counts = { ...NOTHING, quarantined, control: Number(batch.next - next) - quarantined };
      await advanceOffsets(transaction, [{ ...batch, counts }]);
      return counts;
    });
  }

  private async acceptOnce(batch: PartitionBatch, now: Date, alone: boolean): Promise<BatchCounts> {
    const owner = this.owners.get(batch.topic);
    if (owner === undefined) throw new Error('a topic is read only with its owner');
    const source = { id: await this.interner.source(owner), key: owner };
    const earlier = await findSetAside(onPool(this.pool), batch);
    const judged: Verdict[] = [];
    for (const [index, record] of batch.records.entries()) {
      // Transactions under way have the database's answers to read meanwhile, while they hold locks that others wait for.
      if (index % JUDGED_AT_ONCE === JUDGED_AT_ONCE - 1) await setImmediate();
      if (this.among(earlier, record) === undefined) judged.push(judgeRecord(record, owner, now, this.judge));
    }
    const verdicts = await this.interner.intern(judged, source.id, now);
    // What counts is decided with nobody beside: the others need not share that.
    return this.convoyOf(owner).join({ batch, source, earlier, verdicts }, alone || correctsSomething(verdicts));
  }

  private convoyOf(owner: string): Convoy<JudgedBatch, BatchCounts> {
    const known = this.convoys.get(owner);
    if (known !== undefined) return known;
    const convoy = new Convoy<JudgedBatch, BatchCounts>(
      (batches) => this.write(batches),
      ({ verdicts }) => verdicts.length,
      { gatherMs: GATHER_MS },
    );
    this.convoys.set(owner, convoy);
    return convoy;
  }

  /** Writes batches of one source; where they cannot be written together each goes by itself, so that the fault of one is its own. */
  private async write(batches: readonly JudgedBatch[]): Promise<Outcome<BatchCounts>[]> {
    try {
      return await this.transactions.take(() => this.writeTogether(batches));
    } catch (error) {
      if (batches.length === 1 || isTransientDatabaseError(error)) throw error;
      return batches.map(() => 'alone');
    }
  }

  private async writeTogether(batches: readonly JudgedBatch[]): Promise<Outcome<BatchCounts>[]> {
    const correcting = batches.some(({ verdicts }) => correctsSomething(verdicts));
    return inTurn(this.pool, correcting, async (transaction, turn) => {
      const { positions, now } = await lockOffsets(
        transaction,
        batches.map(({ batch }) => batch),
        batches.length === 1 ? 'wait' : 'pass over',
      );
      const places = batches.map(({ batch }) => `${batch.topic}/${batch.partition}`);
      const stretches = batches.map((one, index) =>
        // A second batch of a partition can only be judged by where the first leaves it.
        places.indexOf(places[index]!) < index ? AGAIN : this.stretchOf(one, positions[index]!),
      );
      const ahead = stretches.filter((stretch) => 'verdicts' in stretch);
      const written = await this.writeStretches(transaction, turn, batches[0]!.source, ahead, now);
      return stretches.map((stretch) =>
        'settled' in stretch ? stretch.settled : { status: 'fulfilled', value: written.get(stretch)! },
      );
    });
  }

  /** What of the batch lies ahead of where its partition stands; what became of it where nothing does. */
  private stretchOf(
    { batch, earlier, verdicts }: JudgedBatch,
    position: StoredPosition | 'held' | Error,
  ): Stretch | Settled {
    // Another member still writes it: the others do not wait for that.
    if (position === 'held') return AGAIN;
    if (position instanceof Error) return { settled: { status: 'rejected', reason: position } };
    const { next } = position;
    if (batch.from > next) return { settled: { status: 'rejected', reason: new WrongPositionError(next) } };
    if (batch.next <= next) return { settled: { status: 'fulfilled', value: NOTHING } };
    return {
      batch,
      from: next,
      verdicts: verdicts.filter(({ record }) => record.offset >= next),
      again: batch.records.flatMap((record) => (record.offset < next ? [] : (this.among(earlier, record) ?? []))),
    };
  }

  /** Returns what each came to. */
  private async writeStretches(
    transaction: Transaction,
    turn: Turn,
    source: NumberedSource,
    stretches: readonly Stretch[],
    now: Date,
  ): Promise<Map<Stretch, BatchCounts>> {
    const written = new Map<Stretch, BatchCounts>();
    if (stretches.length === 0) return written;
    const verdicts = stretches.map((stretch) => stretch.verdicts);
    const sorted = await storeVerdicts(transaction, turn, source, verdicts, now);
    for (const [index, stretch] of stretches.entries()) written.set(stretch, countsOf(stretch, sorted[index]!));
    const quarantined = stretches.flatMap(({ batch }, index) =>
      sorted[index]!.refused.map((one) => this.quarantined(one, batch)),
    );
    const advances = [...written].map(([{ batch }, counts]) => ({ ...batch, counts }));
    const hasFresh = sorted.some(({ fresh }) => fresh.length > 0);
    await together([
      hasFresh ? noteArrival(transaction, source.id, now) : undefined,
      insertQuarantined(transaction, quarantined),
      advanceOffsets(transaction, advances),
    ]);
    return written;
  }

  /**
   * The row of a record that was set aside before. It stays so when it is read again, though the reason (a clock that was
   * ahead) may be gone; one that was replayed since is in the register, and reading it again is a repetition.
   */
  private among(earlier: ReadonlyMap<bigint, SetAsideRow[]>, record: KafkaRecord): SetAsideRow | undefined {
    return earlier.get(record.offset)?.find((row) => this.keys.matches(wireRecord(record), row));
  }

  private quarantined({ record, refusals }: RefusedRecord, { topic, partition }: PartitionBatch) {
    const place: Coordinates = { topic, partition, offset: record.offset };
    return { ...place, refusals, ...this.keys.seal(wireRecord(record), place) };
  }
}

/** A batch from where its partition stands. */
interface Stretch {
  batch: PartitionBatch;
  from: bigint;
  verdicts: readonly InternedVerdict[];
  /** What was set aside before and is read again. */
  again: readonly SetAsideRow[];
}

/** A batch of which nothing is to be written now: it is in already, or cannot be taken in from where its partition stands. */
interface Settled {
  settled: Outcome<BatchCounts>;
}

const AGAIN: Settled = { settled: 'alone' };

function countsOf(
  { batch, from, verdicts, again }: Stretch,
  { fresh, duplicates, refused }: Sorted<InternedRecord>,
): BatchCounts {
  const replayed = again.filter((row) => row.replayed).length;
  return {
    accepted: fresh.length,
    duplicate: duplicates + replayed,
    quarantined: refused.length + again.length - replayed,
    control: Number(batch.next - from) - verdicts.length - again.length,
  };
}

/** What one fetch brought of several partitions is looked at in turn, and is ready within so long. */
const GATHER_MS = 5;

/** Half a millisecond's work, and as many batches at once as are at hand. */
const JUDGED_AT_ONCE = 50;

/** Of the pool's connections the others are for what looks things up, and for what people enter. */
const TRANSACTIONS_AT_ONCE = 6;

const UNIQUE_VIOLATION = '23505';

const NOTHING: BatchCounts = { accepted: 0, duplicate: 0, quarantined: 0, control: 0 };

function wireRecord({ key, value, headers }: KafkaRecord) {
  return { key, value, headers };
}
