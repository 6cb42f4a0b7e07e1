import type { Executor } from '#database';
import type { PartitionLog } from '#kafka';
import type { ResumeDto } from './resume-partition.dto.js';
import type { Resumption } from './decide-resumption.js';

export interface DecidedResumption extends Resumption, Omit<ResumeDto, 'from'> {
  from: bigint;
  /** Why it stood. */
  code: string;
  log: PartitionLog;
}

/** Writes the decision down, with the sums up to where the partition stood, and moves the offset; the partition is locked. */
export async function insertResumption(transaction: Executor, decided: DecidedResumption): Promise<void> {
  const { log, from, lostFrom, logEnded } = decided;
  const place = [log.topic, log.partition];
  await transaction.query(
    `INSERT INTO intake_resumption (topic, partition, decided_by, reason, reference, code, cluster_id, first_offset, stood_at, accepted,
       duplicate, quarantined, control, lost_before, resumed_cluster_id, resumed_at, lost_from, log_ended)
     SELECT topic, partition, $3, $4, $5, $6, cluster_id, first_offset, next_offset, accepted, duplicate, quarantined, control, lost, $7, $8, $9, $10
     FROM intake_offset WHERE topic = $1 AND partition = $2`,
    [
      ...place,
      decided.by,
      decided.reason,
      decided.reference,
      decided.code,
      log.clusterId,
      String(from),
      String(lostFrom),
      logEnded,
    ],
  );
  await transaction.query(
    logEnded
      ? `UPDATE intake_offset SET cluster_id = $3, first_offset = $5, next_offset = $4, lost = $4::bigint - $5::bigint, accepted = 0,
           duplicate = 0, quarantined = 0, control = 0, updated_at = now() WHERE topic = $1 AND partition = $2`
      : `UPDATE intake_offset SET cluster_id = $3, next_offset = $4, lost = lost + ($4::bigint - $5::bigint), updated_at = now()
         WHERE topic = $1 AND partition = $2`,
    [...place, log.clusterId, String(from), String(lostFrom)],
  );
  await transaction.query('DELETE FROM intake_attempt WHERE topic = $1 AND partition = $2', place);
}

/** Decisions that were ever made; none is taken back. */
export async function countResumptions(executor: Executor): Promise<number> {
  const [row] = await executor.query<{ made: number }>('SELECT count(*) AS made FROM intake_resumption');
  return row!.made;
}
