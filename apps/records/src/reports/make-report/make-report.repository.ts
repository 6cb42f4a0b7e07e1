import type { Executor } from '#database';
import type { ReportJob } from '../report-request.js';
import { JOB_COLUMNS } from '../request-report/report-job.repository.js';

/** Attempts after which nobody tries again: whatever ends the process each time would go on doing so. */
const MOST_ATTEMPTS = 5;

/**
 * Takes the oldest report that waits, or whose maker has given no sign of life, for one attempt. What earlier attempts left
 * is removed with it.
 */
export async function takeReport(executor: Executor, leaseMs: number): Promise<ReportJob | undefined> {
  const [job] = await executor.query<ReportJob>(
    `WITH taken AS (
       UPDATE report_job SET state = 'running', attempt = attempt + 1, progress = 0,
         leased_until = clock_timestamp() + $1 * interval '1 millisecond'
       WHERE id = (
         SELECT id FROM report_job
         WHERE attempt < ${MOST_ATTEMPTS} AND (state = 'waiting' OR (state = 'running' AND leased_until < clock_timestamp()))
         ORDER BY requested_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
       ) RETURNING *
     ), gone AS (DELETE FROM report_chunk WHERE job IN (SELECT id FROM taken))
     SELECT ${JOB_COLUMNS} FROM taken`,
    [leaseMs],
  );
  return job;
}

/** Gives up what was begun too often. */
export async function giveUp(executor: Executor): Promise<string[]> {
  const given = await executor.query<{ id: string }>(
    `WITH given AS (
       UPDATE report_job SET state = 'failed', code = 'REPORT.GIVEN_UP', finished_at = clock_timestamp(), leased_until = NULL
       WHERE attempt >= ${MOST_ATTEMPTS} AND (state = 'waiting' OR (state = 'running' AND leased_until < clock_timestamp()))
       RETURNING id
     ), gone AS (DELETE FROM report_chunk WHERE job IN (SELECT id FROM given))
     SELECT id FROM given`,
  );
  return given.map(({ id }) => id);
}

/** An attempt at a report; another replica may have begun a later one. */
export interface Attempt {
  id: string;
  attempt: number;
}

/** Says that the maker lives and how far it has come; false: the report is another's by now. */
export async function renewLease(
  executor: Executor,
  { id, attempt }: Attempt,
  progress: number,
  leaseMs: number,
): Promise<boolean> {
  const rows = await executor.query(
    `UPDATE report_job SET leased_until = clock_timestamp() + $4 * interval '1 millisecond', progress = $3
     WHERE id = $1 AND attempt = $2 AND state = 'running' RETURNING id`,
    [id, attempt, progress, leaseMs],
  );
  return rows.length === 1;
}

export async function appendChunk(
  executor: Executor,
  { id, attempt }: Attempt,
  number: number,
  bytes: Buffer,
): Promise<void> {
  await executor.query('INSERT INTO report_chunk (job, attempt, number, bytes) VALUES ($1, $2, $3, $4)', [
    id,
    attempt,
    number,
    bytes,
  ]);
}

export interface FinishedReport {
  edition: string;
  registerDigest: string;
  contentDigest: string;
  size: number;
  sha256: string;
}

export async function finishReport(executor: Executor, { id, attempt }: Attempt, done: FinishedReport): Promise<void> {
  await executor.query(
    `UPDATE report_job SET state = 'done', progress = 100, finished_at = clock_timestamp(), leased_until = NULL,
       edition = $3, register_digest = $4, content_digest = $5, size = $6, sha256 = $7
     WHERE id = $1 AND attempt = $2 AND state = 'running'`,
    [id, attempt, done.edition, done.registerDigest, done.contentDigest, done.size, done.sha256],
  );
}

export async function failReport(executor: Executor, { id, attempt }: Attempt, code: string): Promise<void> {
  await executor.query(
    `WITH failed AS (
       UPDATE report_job SET state = 'failed', code = $3, finished_at = clock_timestamp(), leased_until = NULL
       WHERE id = $1 AND attempt = $2 AND state = 'running' RETURNING id
     ) DELETE FROM report_chunk WHERE job IN (SELECT id FROM failed)`,
    [id, attempt, code],
  );
}

/** Leaves an attempt off, which then was none: the next one to look takes the report up. */
export async function releaseReport(executor: Executor, { id, attempt }: Attempt): Promise<void> {
  await executor.query(
    `UPDATE report_job SET state = 'waiting', leased_until = NULL, progress = 0, attempt = attempt - 1
     WHERE id = $1 AND attempt = $2 AND state = 'running'`,
    [id, attempt],
  );
}

/** Removes the bytes of reports that were finished before an instant; that they were made stays on record. */
export async function eraseContents(executor: Executor, finishedBefore: Date): Promise<number> {
  const erased = await executor.query(
    `WITH due AS (
       UPDATE report_job SET erased_at = clock_timestamp()
       WHERE state = 'done' AND erased_at IS NULL AND finished_at < $1 RETURNING id
     ), gone AS (DELETE FROM report_chunk WHERE job IN (SELECT id FROM due))
     SELECT id FROM due`,
    [finishedBefore],
  );
  return erased.length;
}
