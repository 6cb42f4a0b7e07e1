import type { Executor } from '#database';
import type { IntakeTotals } from '../intake-offset.repository.js';
import type { ResumptionView } from './resume-partition.view.js';

/** Decisions, the newest first. */
export async function listResumptions(executor: Executor): Promise<Omit<ResumptionView, 'reasonLabel'>[]> {
  return executor.query(
    `SELECT topic, partition, code, stood_at AS "stoodAt", resumed_at AS "resumedAt", lost_from AS "lostFrom", resumed_at - lost_from AS lost,
            log_ended AS "logEnded", decided_at AS at, decided_by AS by, reason, reference
     FROM intake_resumption ORDER BY id DESC`,
  );
}

/** The sums of logs that are over, as they were at their ends. */
export async function listEndedLogs(executor: Executor): Promise<IntakeTotals[]> {
  return executor.query(
    `SELECT topic, partition, first_offset AS "firstOffset", stood_at AS "nextOffset", accepted, duplicate, quarantined, control,
            lost_before AS lost
     FROM intake_resumption WHERE log_ended ORDER BY id`,
  );
}

/** Offsets that were passed over by decisions, in all logs there were. */
export async function countLost(executor: Executor): Promise<number> {
  const [row] = await executor.query<{ lost: number }>(
    'SELECT coalesce(sum(resumed_at - lost_from), 0)::bigint AS lost FROM intake_resumption',
  );
  return row!.lost;
}
