import type { Executor } from '#database';
import type { ObservedChoice, ReportJob, ReportRequest } from '../report-request.js';

/** Requests from before there was a report for the board name no audience. */
export const JOB_COLUMNS = `
  id, '{"for": "authority"}'::jsonb || request AS request, state, attempt, requested_at AS "requestedAt", progress, finished_at AS "finishedAt", code, edition,
  register_digest AS "registerDigest", content_digest AS "contentDigest", size, sha256, erased_at AS "erasedAt"`;

export async function insertReportJob(executor: Executor, id: string, request: ReportRequest): Promise<ReportJob> {
  const [job] = await executor.query<ReportJob>(
    `INSERT INTO report_job (id, request) VALUES ($1, $2) RETURNING ${JOB_COLUMNS}`,
    [id, JSON.stringify(request)],
  );
  return job!;
}

export async function insertObservedChoice(
  executor: Executor,
  job: string,
  { by, reason, reference }: ObservedChoice,
): Promise<void> {
  await executor.query(
    'INSERT INTO report_observed_choice (job, chosen_by, reason, reference) VALUES ($1, $2, $3, $4)',
    [job, by, reason, reference],
  );
}

export async function findReportJob(executor: Executor, id: string): Promise<ReportJob | undefined> {
  const [job] = await executor.query<ReportJob>(`SELECT ${JOB_COLUMNS} FROM report_job WHERE id = $1`, [id]);
  return job;
}
