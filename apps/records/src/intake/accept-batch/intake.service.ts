import { type PgPool, inTransaction, onPool, postgresCode } from '#database';
import { type KafkaRecord, type PartitionBatch, WrongPositionError } from '#kafka';
import { correctsSomething } from '../../corrections/apply-corrections/apply-corrections.js';
import { inTurn } from '../../corrections/apply-corrections/take-turn.repository.js';
import type { QuarantineKeys } from '../../quarantine/keys.js';
import { type SetAsideRow, findSetAside, insertQuarantined } from '../../quarantine/quarantine.repository.js';
import type { Reason } from '../../quarantine/reason.js';
import type { Coordinates } from '../../quarantine/seal.js';
import { noteArrival } from '../../sources/note-arrival.repository.js';
import { type BatchCounts, advanceOffset, lockOffset } from '../intake-offset.repository.js';
import { type Judge, type RefusedRecord, judgeRecord } from './judge-batch.js';
import { storeVerdicts } from './store-verdicts.js';
import { TermInterner } from './term-interner.js';

/**
 * Takes a batch of one partition into the register: events, observed register, sharing logs, quarantine and the offset,
 * all in one transaction. After a crash the offset tells exactly what is in.
 */
export class IntakeService {
  private interner: TermInterner;

  constructor(
    private readonly pool: PgPool,
    private readonly owners: Pick<ReadonlyMap<string, string>, 'get'>,
    private readonly keys: QuarantineKeys,
    private readonly judge?: Judge,
  ) {
    this.interner = new TermInterner(onPool(pool));
  }

  /** Returns what the batch came to; throws {@link WrongPositionError} when it does not begin where intake stands. */
  async accept(batch: PartitionBatch, now = new Date()): Promise<BatchCounts> {
    try {
      return await this.acceptOnce(batch, now);
    } catch (error) {
      // Whatever went wrong may have been a database restored to an earlier time: what is remembered of it is looked up anew.
      this.interner = new TermInterner(onPool(this.pool));
      // An event came in by another partition between the look and the COPY: looked at again it is found, and counted as repeated.
      if (postgresCode(error) === UNIQUE_VIOLATION) return await this.acceptOnce(batch, now);
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
      await advanceOffset(transaction, batch.topic, batch.partition, batch.next, counts);
      return counts;
    });
  }

  private async acceptOnce(batch: PartitionBatch, now: Date): Promise<BatchCounts> {
    const owner = this.owners.get(batch.topic);
    if (owner === undefined) throw new Error('a topic is read only with its owner');
    const source = { id: await this.interner.source(owner), key: owner };
    const earlier = await findSetAside(onPool(this.pool), batch);
    const judged = batch.records
      .filter((record) => this.among(earlier, record) === undefined)
      .map((record) => judgeRecord(record, owner, now, this.judge));
    const interned = await this.interner.intern(judged, source.id, now);
    return inTurn(this.pool, correctsSomething(interned), async (transaction, turn) => {
      const { next, now: recordedAt } = await lockOffset(transaction, batch);
      if (batch.from > next) throw new WrongPositionError(next);
      if (batch.next <= next) return NOTHING;
      const ahead = interned.filter(({ record }) => record.offset >= next);
      const again = batch.records.flatMap((record) =>
        record.offset < next ? [] : (this.among(earlier, record) ?? []),
      );
      const { fresh, duplicates, refused } = await storeVerdicts(transaction, turn, source, ahead, recordedAt);
      if (fresh.length > 0) await noteArrival(transaction, source.id, recordedAt);
      await insertQuarantined(
        transaction,
        refused.map((one) => this.quarantined(one, batch)),
      );
      const replayed = again.filter((row) => row.replayed).length;
      const counts = {
        accepted: fresh.length,
        duplicate: duplicates + replayed,
        quarantined: refused.length + again.length - replayed,
        control: Number(batch.next - next) - ahead.length - again.length,
      };
      await advanceOffset(transaction, batch.topic, batch.partition, batch.next, counts);
      return counts;
    });
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

const UNIQUE_VIOLATION = '23505';

const NOTHING: BatchCounts = { accepted: 0, duplicate: 0, quarantined: 0, control: 0 };

function wireRecord({ key, value, headers }: KafkaRecord) {
  return { key, value, headers };
}
