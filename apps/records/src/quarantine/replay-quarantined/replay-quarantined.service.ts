import { type PgPool, onPool, postgresCode } from '#database';
import { Problem } from '#http';
import type { KafkaRecord } from '#kafka';
import { correctsSomething } from '../../corrections/apply-corrections/apply-corrections.js';
import { inTurn } from '../../corrections/apply-corrections/take-turn.repository.js';
import { type Judge, isAccepted, judgeRecord } from '../../intake/accept-batch/judge-batch.js';
import { isRecordsFault } from '../../intake/accept-batch/records-fault.js';
import { storeVerdicts } from '../../intake/accept-batch/store-verdicts.js';
import { TermInterner } from '../../intake/accept-batch/term-interner.js';
import { CannotOpenError, type QuarantineKeys } from '../keys.js';
import { findQuarantined } from '../list-quarantined/list-quarantined.query.js';
import { cannotOpen, endsProcess, noOwner, noSuchRecord, notWaiting } from '../quarantine-problems.js';
import type { ReplayedView } from '../quarantined.view.js';
import { poison } from '../reason.js';
import {
  type SealedRow,
  beginReplay,
  endReplay,
  listWaiting,
  lockState,
  markRefusedAgain,
  markReplayed,
} from './replay-quarantined.repository.js';

export type ReplayOutcome = 'accepted' | 'duplicate' | 'refused';

/** Replays that may be left unended, by kills from outside, before the record itself is suspected. */
const MOST_UNENDED = 3;

const UNIQUE_VIOLATION = '23505';

/** Takes records out of quarantine into the register, judged and stored as intake would today. */
export class ReplayQuarantinedService {
  private interner: TermInterner;

  constructor(
    private readonly pool: PgPool,
    private readonly owners: Pick<ReadonlyMap<string, string>, 'get'>,
    private readonly keys: QuarantineKeys,
    private readonly judge?: Judge,
  ) {
    this.interner = new TermInterner(onPool(pool));
  }

  /** `force`: also a record over which the process has ended before. */
  async replay(id: string, force = false, now = new Date()): Promise<ReplayOutcome> {
    const executor = onPool(this.pool);
    const row = await beginReplay(executor, id);
    if (row === undefined) throw await this.whyNot(id);
    if (row.begun > MOST_UNENDED && !force) {
      await endReplay(executor, id);
      throw endsProcess();
    }
    try {
      return await this.replayTwice(id, row, now);
    } catch (error) {
      this.interner = new TermInterner(executor);
      if (isRecordsFault(error)) {
        await markRefusedAgain(executor, id, [poison('INTAKE.NOT_STORED', error)]);
        return 'refused';
      }
      await endReplay(executor, id).catch(() => undefined);
      throw error;
    }
  }

  /** Replays the waiting records of a code, oldest first, each in a transaction of its own: whatever ends it, what is done is done. */
  async replayAll(
    wanted: { code: string; source?: string | undefined; after?: string | undefined },
    limit: number,
  ): Promise<ReplayedView> {
    const ids = await listWaiting(onPool(this.pool), wanted, limit);
    const counts = { accepted: 0, duplicate: 0, refused: 0, skipped: 0 };
    for (const id of ids) counts[await this.replayOrSkip(id)] += 1;
    return { ...counts, next: ids.length < limit ? null : ids.at(-1)! };
  }

  private async replayOrSkip(id: string): Promise<ReplayOutcome | 'skipped'> {
    try {
      return await this.replay(id);
    } catch (error) {
      if (error instanceof Problem && !error.retriable) return 'skipped';
      throw error;
    }
  }

  /** The same event may be coming in by Kafka at this moment; a second look then finds it there. */
  private async replayTwice(id: string, row: SealedRow, now: Date): Promise<ReplayOutcome> {
    try {
      return await this.replayOnce(id, row, now);
    } catch (error) {
      if (postgresCode(error) !== UNIQUE_VIOLATION) throw error;
      return this.replayOnce(id, row, now);
    }
  }

  private async replayOnce(id: string, row: SealedRow, now: Date): Promise<ReplayOutcome> {
    const key = this.owners.get(row.topic);
    if (key === undefined) throw noOwner();
    const source = { id: await this.interner.source(key), key };
    const verdict = judgeRecord(this.open(row), key, now, this.judge);
    const interned = await this.interner.intern([verdict], source.id, now);
    return inTurn(this.pool, correctsSomething(interned), async (transaction, turn) => {
      const locked = await lockState(transaction, id);
      if (locked?.state !== 'waiting') throw locked === undefined ? noSuchRecord() : notWaiting(locked.state);
      const [sorted] = await storeVerdicts(transaction, turn, source, [interned], locked.now);
      const { fresh, refused } = sorted!;
      if (refused.length > 0 || !isAccepted(verdict)) {
        await markRefusedAgain(transaction, id, refused[0]!.refusals);
        return 'refused';
      }
      const outcome = fresh.length > 0 ? 'accepted' : 'duplicate';
      await markReplayed(transaction, id, outcome, verdict.event.id);
      return outcome;
    });
  }

  private open(row: SealedRow): KafkaRecord {
    const place = { topic: row.topic, partition: row.partition, offset: BigInt(row.offset) };
    try {
      const { key, value, headers = {} } = this.keys.open(row, place);
      return { offset: place.offset, key, value, headers: headers as KafkaRecord['headers'] };
    } catch (error) {
      throw error instanceof CannotOpenError ? cannotOpen(error.code, error.keyId) : error;
    }
  }

  private async whyNot(id: string): Promise<Problem> {
    const row = await findQuarantined(onPool(this.pool), id);
    return row === undefined ? noSuchRecord() : notWaiting(row.state);
  }
}
