import { type Executor, type PgPool, inTransaction, onPool } from '#database';
import { type KafkaRecord, type PartitionBatch, WrongPositionError } from '#kafka';
import { type QuarantineKey, type Coordinates } from '../../quarantine/seal.js';
import { findSetAside, insertQuarantined } from '../../quarantine/quarantine.repository.js';
import { appendEntries } from '../../sharing-log/append-entries/append-entries.repository.js';
import { entriesOf } from '../../sharing-log/append-entries/append-entries.js';
import { markSequences, noteArrival } from '../../sources/note-arrival.repository.js';
import { type BatchCounts, advanceOffset, lockOffset } from '../intake-offset.repository.js';
import { numbersHold } from './intern-terms.repository.js';
import { type AcceptedRecord, type RefusedRecord, judgeRecord, sortVerdicts } from './judge-batch.js';
import { addObservations, addSubjects, findDigests, insertEvents, updateSource } from './store-batch.repository.js';
import { type InternedVerdict, TermInterner } from './term-interner.js';

/**
 * Takes a batch of one partition into the register: events, observed register, sharing logs, quarantine and the offset,
 * all in one transaction. After a crash the offset tells exactly what is in.
 */
export class IntakeService {
  private interner: TermInterner;

  constructor(
    private readonly pool: PgPool,
    private readonly owners: Pick<ReadonlyMap<string, string>, 'get'>,
    private readonly quarantineKey: QuarantineKey,
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
      throw error;
    }
  }

  private async acceptOnce(batch: PartitionBatch, now: Date): Promise<BatchCounts> {
    const owner = this.owners.get(batch.topic);
    if (owner === undefined) throw new Error('a topic is read only with its owner');
    const sourceId = await this.interner.source(owner);
    const setAside = await findSetAside(onPool(this.pool), batch);
    const judged = batch.records
      .filter((record) => !this.isAmong(setAside, record))
      .map((record) => judgeRecord(record, owner, now));
    const interned = await this.interner.intern(judged, sourceId, now);
    return inTransaction(this.pool, async (transaction) => {
      const { next, now: recordedAt } = await lockOffset(transaction, batch.topic, batch.partition);
      if (batch.from > next) throw new WrongPositionError(next);
      if (batch.next <= next) return NOTHING;
      await this.mustHold(transaction, { id: sourceId, key: owner }, interned);
      const ahead = interned.filter(({ record }) => record.offset >= next);
      const again = batch.records.filter((record) => record.offset >= next && this.isAmong(setAside, record));
      const known = await findDigests(transaction, sourceId, idsOf(ahead));
      const { fresh, duplicates, refused } = sortVerdicts(ahead, known);
      await insertEvents(transaction, sourceId, fresh, recordedAt);
      await addSubjects(transaction, fresh);
      await insertQuarantined(
        transaction,
        refused.map((one) => this.quarantined(one, batch)),
      );
      await addObservations(transaction, sourceId, fresh);
      await updateSource(transaction, sourceId, fresh);
      await markSequences(transaction, sourceId, sequencesOf(fresh));
      if (fresh.length > 0) await noteArrival(transaction, sourceId, recordedAt);
      await appendEntries(transaction, entriesOf(fresh, recordedAt));
      const counts = {
        accepted: fresh.length,
        duplicate: duplicates,
        quarantined: refused.length + again.length,
        control: Number(batch.next - next) - ahead.length - again.length,
      };
      await advanceOffset(transaction, batch.topic, batch.partition, batch.next, counts);
      return counts;
    });
  }

  private async mustHold(
    transaction: Executor,
    source: { id: number; key: string },
    interned: readonly InternedVerdict[],
  ): Promise<void> {
    const accepted = interned.filter((verdict) => 'event' in verdict);
    const shapes = new Map(accepted.map(({ shapeId, shapeKey }) => [shapeId, shapeKey]));
    const logs = new Map(
      accepted.flatMap(({ logId, shape }) => (logId === undefined ? [] : [[logId, shape.recipient!.key] as const])),
    );
    if (await numbersHold(transaction, { source, shapes, logs })) return;
    throw Object.assign(new Error('terms have other numbers than before; they are looked up anew'), {
      code: 'INTAKE.TERMS_MOVED',
      retriable: true,
    });
  }

  /** What was set aside once stays so when it is read again, though the reason (a clock that was ahead) may be gone. */
  private isAmong(setAside: ReadonlyMap<bigint, Buffer[]>, record: KafkaRecord): boolean {
    const fingerprints = setAside.get(record.offset);
    if (!fingerprints) return false;
    const own = this.quarantineKey.fingerprint(wireRecord(record));
    return fingerprints.some((fingerprint) => fingerprint.equals(own));
  }

  private quarantined({ record, refusals }: RefusedRecord, { topic, partition }: PartitionBatch) {
    const place: Coordinates = { topic, partition, offset: record.offset };
    return { ...place, refusals, ...this.quarantineKey.seal(wireRecord(record), place) };
  }
}

const NOTHING: BatchCounts = { accepted: 0, duplicate: 0, quarantined: 0, control: 0 };

function sequencesOf(records: readonly AcceptedRecord[]): number[] {
  return records.flatMap(({ event }) => (event.sequence === undefined ? [] : [Number(event.sequence)]));
}

function idsOf(verdicts: readonly InternedVerdict[]): string[] {
  return verdicts.flatMap((verdict) => ('event' in verdict ? [verdict.event.id] : []));
}

function wireRecord({ key, value, headers }: KafkaRecord) {
  return { key, value, headers };
}
