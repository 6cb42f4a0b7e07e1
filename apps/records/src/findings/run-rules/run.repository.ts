import type { Executor } from '#database';
import type { FindingAction, FindingState, Severity } from '../finding.js';
import type { Standing } from '../decide-step.js';
import { OCCURRED } from '../list-findings/findings.query.js';
import type { Found } from './apply-rules.js';

/** Holds off every other run until the transaction ends; false where one is under way. */
export async function lockRun(transaction: Executor): Promise<boolean> {
  const [row] = await transaction.query<{ locked: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtext('trettio findings run')) AS locked`,
  );
  return row!.locked;
}

/** Intake comes first: one process, little memory for sorting, and an end to each statement. */
export async function keepRunLow(transaction: Executor, statementTimeoutMs: number): Promise<void> {
  await transaction.query(
    `SELECT set_config('statement_timeout', $1, true), set_config('max_parallel_workers_per_gather', '0', true),
            set_config('work_mem', '16MB', true)`,
    [String(statementTimeoutMs)],
  );
}

export interface StoredStanding extends Standing {
  id: string;
  rule: string;
  about: string;
  /** How often it was found, after it had been gone or settled each time. */
  occurrences: number;
}

/** Locks them to the end of the transaction, and then reads: what a decision that it waited for has written is among it. */
export async function listStandings(transaction: Executor): Promise<StoredStanding[]> {
  await transaction.query('SELECT id FROM finding ORDER BY id FOR UPDATE');
  return transaction.query<StoredStanding>(
    `SELECT f.id, f.rule, f.about, f.state, f.present, f.accepted_until AS "acceptedUntil", f.settled_at_times AS "settledAtTimes",
            s."settledAt", s.occurrences
     FROM finding f CROSS JOIN LATERAL (
       SELECT max(at) AS "settledAt", count(*) FILTER (WHERE ${OCCURRED})::int AS occurrences FROM finding_step WHERE finding = f.id
     ) AS s
     ORDER BY f.id`,
  );
}

export async function insertFinding(executor: Executor, found: Found, severity: Severity): Promise<string> {
  const [row] = await executor.query<{ id: string }>(
    `INSERT INTO finding (rule, about, severity, activity, recipient, state, present) VALUES ($1, $2, $3, $4, $5, 'open', true)
     RETURNING id`,
    [found.rule.key, found.about, severity, found.activity, found.recipient],
  );
  return row!.id;
}

/** What the last run of the day saw, in place of what earlier ones of it did; nothing where it saw the same as ever. */
export async function noteSighting(
  executor: Executor,
  id: string,
  day: string,
  found: Found,
  severity: Severity,
  now: Date,
): Promise<void> {
  await executor.query(
    `INSERT INTO finding_sighting (finding, day, evaluated_at, declared, seen, since, last_seen, times, persons, evidence, severity)
     SELECT $1::uuid, $2::date, $3::timestamptz, $4::jsonb, $5::jsonb, $6::timestamptz, $7::timestamptz, $8::bigint, $9::bigint, $10::uuid[],
            $11::finding_severity
     WHERE NOT EXISTS (
       SELECT FROM (SELECT * FROM finding_sighting WHERE finding = $1 ORDER BY day DESC LIMIT 1) AS last
       WHERE (last.declared, last.seen, last.since, last.last_seen, last.times, last.persons, last.evidence, last.severity)
         IS NOT DISTINCT FROM ($4::jsonb, $5::jsonb, $6::timestamptz, $7::timestamptz, $8::bigint, $9::bigint, $10::uuid[], $11::finding_severity))
     ON CONFLICT (finding, day) DO UPDATE SET evaluated_at = excluded.evaluated_at, declared = excluded.declared,
       seen = excluded.seen, since = excluded.since, last_seen = excluded.last_seen, times = excluded.times,
       persons = excluded.persons, evidence = excluded.evidence, severity = excluded.severity`,
    [
      id,
      day,
      now,
      JSON.stringify(found.declared),
      JSON.stringify(found.seen),
      found.since,
      found.lastSeen,
      found.times,
      found.persons,
      found.evidence,
      severity,
    ],
  );
}

export async function markPresence(
  executor: Executor,
  id: string,
  present: boolean,
  severity?: Severity,
): Promise<void> {
  await executor.query(
    `UPDATE finding SET present = $2, severity = coalesce($3, severity)
     WHERE id = $1 AND (present, severity) IS DISTINCT FROM ($2, coalesce($3, severity))`,
    [id, present, severity],
  );
}

export interface NewStep {
  finding: string;
  action: FindingAction;
  state: FindingState;
  at: Date;
  by?: string;
  reason?: string;
  until?: Date;
  /** How often it has been seen so far. */
  times: number;
}

/** The step and the state that it leads to. */
export async function takeStep(
  executor: Executor,
  { finding, action, state, at, by, reason, until, times }: NewStep,
): Promise<void> {
  await executor.query('UPDATE finding SET state = $2, accepted_until = $3, settled_at_times = $4 WHERE id = $1', [
    finding,
    state,
    until ?? null,
    times,
  ]);
  await executor.query(
    `INSERT INTO finding_step (finding, action, state, at, by, reason, until) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [finding, action, state, at, by ?? null, reason ?? null, until ?? null],
  );
}

export interface RunCounts {
  present: number;
  opened: number;
  gone: number;
}

export async function noteRun(
  executor: Executor,
  {
    startedAt,
    finishedAt,
    rules,
    present,
    opened,
    gone,
  }: RunCounts & { startedAt: Date; finishedAt: Date; rules: string[] },
): Promise<void> {
  await executor.query(
    `INSERT INTO finding_run (started_at, finished_at, rules, present, opened, gone) VALUES ($1, $2, $3, $4, $5, $6)`,
    [startedAt, finishedAt, rules, present, opened, gone],
  );
}
