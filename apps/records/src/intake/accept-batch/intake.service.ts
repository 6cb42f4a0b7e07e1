import { type PgPool, inTransaction, onPool } from '#database';
import { type KafkaRecord, type PartitionBatch, WrongPositionError } from '#kafka';
import { type QuarantineKey, type Coordinates } from '../../quarantine/seal.js';
import { insertQuarantined } from '../../quarantine/quarantine.repository.js';
import { appendEntries } from '../../sharing-log/append-entries/append-entries.repository.js';
import { entriesOf } from '../../sharing-log/append-entries/append-entries.js';
import { type BatchCounts, advanceOffset, lockOffset } from '../intake-offset.repository.js';
import { type RefusedRecord, judgeRecord, sortVerdicts } from './judge-batch.js';
import { addObservations, addSubjects, findDigests, insertEvents, updateSource } from './store-batch.repository.js';
import { type InternedVerdict, TermInterner } from './term-interner.js';

/**
 * Takes a batch of one partition into the register: events, observed register, sharing logs, quarantine and the offset,
 * all in one transaction. After a crash the offset tells exactly what is in.
 */
export class IntakeService {
  private readonly interner: TermInterner;

  constructor(
    private readonly pool: PgPool,
    private readonly owners: ReadonlyMap<string, string>,
    private readonly quarantineKey: QuarantineKey,
  ) {
    this.interner = new TermInterner(onPool(pool));
  }

  /** Returns what the batch came to; throws {@link WrongPositionError} when it does not begin where intake stands. */
  async accept(batch: PartitionBatch, now = new Date()): Promise<BatchCounts> {
    const owner = this.owners.get(batch.topic);
    if (owner === undefined) throw new Error('a topic is read only with its owner');
    const sourceId = await this.interner.source(owner);
    const judged = batch.records.map((record) => judgeRecord(record, owner, now));
    const interned = await this.interner.intern(judged, sourceId, now);
    return inTransaction(this.pool, async (transaction) => {
      const { next, now: recordedAt } = await lockOffset(transaction, batch.topic, batch.partition);
      if (batch.from > next) throw new WrongPositionError(next);
      if (batch.next <= next) return NOTHING;
      const ahead = interned.filter(({ record }) => record.offset >= next);
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
      await appendEntries(transaction, entriesOf(fresh, recordedAt));
      const counts = {
        accepted: fresh.length,
        duplicate: duplicates,
        quarantined: refused.length,
        control: Number(batch.next - next) - ahead.length,
      };
      await advanceOffset(transaction, batch.topic, batch.partition, batch.next, counts);
      return counts;
    });
  }

  private quarantined({ record, refusals }: RefusedRecord, { topic, partition }: PartitionBatch) {
    const place: Coordinates = { topic, partition, offset: record.offset };
    return { ...place, refusals, ...this.quarantineKey.seal(wireRecord(record), place) };
  }
}

const NOTHING: BatchCounts = { accepted: 0, duplicate: 0, quarantined: 0, control: 0 };

function idsOf(verdicts: readonly InternedVerdict[]): string[] {
  return verdicts.flatMap((verdict) => ('event' in verdict ? [verdict.event.id] : []));
}

function wireRecord({ key, value, headers }: KafkaRecord) {
  return { key, value, headers };
}
