import { Logger } from '@nestjs/common';
import { type PgPool, onPool, postgresCode } from '#database';
import type { PartitionBatch } from '#kafka';
import { poison } from '../../quarantine/reason.js';
import type { IntakeService } from '../accept-batch/intake.service.js';
import { isRecordsFault, likenessOf } from '../accept-batch/records-fault.js';
import { type BatchCounts, findOffset } from '../intake-offset.repository.js';
import { afterFailure, afterSuccess, bisect, nextStep } from './bisect.js';
import { type Row, endsProcess, isSystemic, oneByOneUntil, oneMore } from './decide-care.js';
import { beginAttempt, endAttempt, findAttempt } from './intake-attempt.repository.js';
import { SYSTEMIC, SystemicFaultError } from './systemic-fault.js';
import { Turns } from './turns.js';

/** What this process knows of a partition. */
interface Standing {
  /** Where its last batch ended; the next one needs no note, for the process has survived so far. */
  reached?: bigint;
  /** Where a batch was noted as begun. */
  begun?: bigint;
  /** Up to where records are taken one at a time. */
  until?: bigint | undefined;
  /** Records that failed alike since one was stored. */
  alike?: Row | undefined;
}

/** How a batch is taken: as a whole beside others or alone, or record by record up to an offset. */
type Care = 'together' | 'alone' | bigint;

/**
 * Takes batches in so that one record that the register cannot cope with does not keep the others waiting. What cannot be
 * stored is searched for by halves; what ends the process is searched for one by one, by notes that outlive the process.
 * Both are set aside by their coordinates. Faults of the surroundings are not a record's and pass through to be retried; so does a
 * fault under which record after record fails.
 */
export class CarefulIntakeService {
  private readonly logger = new Logger('intake');
  private readonly standings = new Map<string, Standing>();
  private readonly turns = new Turns();

  constructor(
    private readonly pool: PgPool,
    private readonly intake: Pick<IntakeService, 'accept' | 'setAside'>,
  ) {}

  async accept(batch: PartitionBatch): Promise<BatchCounts> {
    const standing = this.standingOf(batch);
    const care = await this.begin(batch, standing);
    try {
      const counts =
        typeof care === 'bigint'
          ? await this.takeOneByOne(batch, care, standing)
          : await this.take(batch, standing, care);
      standing.reached = batch.next;
      return counts;
    } catch (error) {
      await this.survived(batch, standing);
      throw error;
    }
  }

  /** Takes back what was noted as begun: whatever failed, the process lives. Where that cannot be written, the note goes on standing for this process. */
  private async survived({ topic, partition }: PartitionBatch, standing: Standing): Promise<void> {
    if (standing.begun === undefined) return;
    try {
      await endAttempt(onPool(this.pool), topic, partition, standing.begun);
      delete standing.begun;
    } catch (error) {
      this.logger.warn(`${topic}/${partition}: a note stays (${postgresCode(error) ?? (error as Error).name})`);
    }
  }

  /**
   * Notes a batch that is the first of this process, and finds out how it is to be taken: one by one up to an offset, or as a whole;
   * alone where processes have ended over it before, so that only the guilty one's count rises. Then it is noted in its turn.
   */
  private async begin(batch: PartitionBatch, standing: Standing): Promise<Care> {
    if (standing.until !== undefined && standing.until > batch.from) return standing.until;
    if (standing.reached === batch.from || standing.begun === batch.from) return 'together';
    const { topic, partition, from } = batch;
    const attempt = await findAttempt(onPool(this.pool), topic, partition);
    standing.until = oneByOneUntil(attempt, batch);
    if (standing.until !== undefined) {
      this.logger.error(
        `INTAKE.SUSPECT_BATCH: ${topic}/${partition} from ${from}: begun again and again and never finished; read one by one up to ${standing.until}`,
      );
      return standing.until;
    }
    if (attempt?.offset === from && attempt.begun > 0) return 'alone';
    await this.note(batch, standing);
    return 'together';
  }

  private async note({ topic, partition, from }: PartitionBatch, standing: Standing): Promise<void> {
    await beginAttempt(onPool(this.pool), topic, partition, from, undefined);
    standing.begun = from;
  }

  private async take(
    batch: PartitionBatch,
    standing: Standing,
    turn: 'together' | 'alone' = 'together',
  ): Promise<BatchCounts> {
    try {
      if (turn === 'together') return await this.turns.together(() => this.store(batch, standing));
      return await this.turns.alone(async () => {
        await this.note(batch, standing);
        return this.store(batch, standing);
      });
    } catch (error) {
      if (!isRecordsFault(error) || batch.records.length === 0) throw error;
      return this.isolate(batch, error, standing);
    }
  }

  private async store(batch: PartitionBatch, standing: Standing, alone = false): Promise<BatchCounts> {
    const counts = await this.intake.accept(batch, { alone });
    if (counts.accepted > 0) delete standing.alike;
    return counts;
  }

  private async isolate(batch: PartitionBatch, first: unknown, standing: Standing): Promise<BatchCounts> {
    const counts = new Sum();
    let error = first;
    let left = bisect(batch.records.length);
    for (let step = nextStep(left); step !== undefined; step = nextStep(left)) {
      const { kind, from, to } = step;
      const stretch = stretchOf(batch, from, to);
      try {
        if (kind === 'set-aside') counts.add(await this.setAsideAsBad(stretch, error, standing));
        else counts.add(await this.turns.together(() => this.store(stretch, standing, true)));
        left = afterSuccess(left);
      } catch (failure) {
        if (kind === 'set-aside' || !isRecordsFault(failure)) throw failure;
        error = failure;
        left = afterFailure(left);
      }
      await batch.heartbeat();
    }
    return counts.total;
  }

  private async takeOneByOne(batch: PartitionBatch, until: bigint, standing: Standing): Promise<BatchCounts> {
    const counts = new Sum();
    const stands = await findOffset(onPool(this.pool), batch.topic, batch.partition);
    const ahead = batch.records.findIndex(({ offset }) => offset >= (stands?.next ?? batch.from));
    const rest = batch.records.findIndex(({ offset }) => offset >= until);
    const end = rest === -1 ? batch.records.length : rest;
    for (let place = ahead === -1 ? end : ahead; place < end; place += 1) {
      counts.add(await this.takeAlone(stretchOf(batch, place, place + 1), until, standing));
      await batch.heartbeat();
    }
    // The records after the suspicion, and what holds none.
    if (end < batch.records.length || ahead === -1)
      counts.add(await this.take(stretchOf(batch, end, batch.records.length), standing));
    return counts.total;
  }

  /** With nothing else at work: should the process end now, it is this record. */
  private async takeAlone(single: PartitionBatch, until: bigint, standing: Standing): Promise<BatchCounts> {
    return this.turns.alone(async () => {
      // Begun before in this process, which lives: what failed then was something else.
      if (standing.begun !== single.from) {
        const begun = await beginAttempt(onPool(this.pool), single.topic, single.partition, single.from, until);
        if (endsProcess(begun)) return this.setAside(single, 'INTAKE.ENDS_PROCESS');
        standing.begun = single.from;
      }
      try {
        return await this.store(single, standing, true);
      } catch (error) {
        if (!isRecordsFault(error)) throw error;
        return this.setAsideAsBad(single, error, standing);
      }
    });
  }

  /** Sets a record aside that failed alone, unless so many before it failed alike that the fault is not theirs. */
  private async setAsideAsBad(single: PartitionBatch, error: unknown, standing: Standing): Promise<BatchCounts> {
    const likeness = likenessOf(error);
    const alike = likeness === undefined ? standing.alike : oneMore(standing.alike, likeness);
    if (likeness !== undefined && isSystemic(alike)) {
      if (!isSystemic(standing.alike)) this.sayItIsSystemic(single, alike);
      standing.alike = alike;
      throw new SystemicFaultError(likeness, error);
    }
    const counts = await this.setAside(single, 'INTAKE.NOT_STORED', error);
    standing.alike = alike;
    return counts;
  }

  private sayItIsSystemic({ topic, partition, from }: PartitionBatch, { likeness, records }: Row): void {
    this.logger.error(
      `${SYSTEMIC}: ${topic}/${partition} at offset ${from}: ${records} records in a row fail with ${likeness}. Nothing more is set aside; the batch is tried again. Mend the register, then replay GET /api/quarantine?code=INTAKE.NOT_STORED`,
    );
  }

  private async setAside(
    single: PartitionBatch,
    code: 'INTAKE.NOT_STORED' | 'INTAKE.ENDS_PROCESS',
    error?: unknown,
  ): Promise<BatchCounts> {
    const reason = poison(code, error);
    const counts = await this.intake.setAside(single, reason);
    const found = reason.found === undefined ? '' : ` (${reason.found})`;
    this.logger.error(
      `${code}${found}: ${single.topic}/${single.partition} offset ${single.records[0]!.offset} is set aside; the partition goes on. GET /api/quarantine?code=${code}`,
    );
    return counts;
  }

  private standingOf({ topic, partition }: PartitionBatch): Standing {
    const key = `${topic}/${partition}`;
    const known = this.standings.get(key) ?? {};
    this.standings.set(key, known);
    return known;
  }
}

class Sum {
  readonly total: BatchCounts = { accepted: 0, duplicate: 0, quarantined: 0, control: 0 };

  add(counts: BatchCounts): void {
    for (const name of Object.keys(this.total) as (keyof BatchCounts)[]) this.total[name] += counts[name];
  }
}

/** A part of a batch as a batch of its own; offsets without a record belong to the record before them. */
function stretchOf(batch: PartitionBatch, from: number, to: number): PartitionBatch {
  const { records } = batch;
  return {
    ...batch,
    from: from === 0 ? batch.from : (records[from]?.offset ?? batch.next),
    next: records[to]?.offset ?? batch.next,
    records: records.slice(from, to),
  };
}
