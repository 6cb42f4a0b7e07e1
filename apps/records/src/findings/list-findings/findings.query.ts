import type { Executor } from '#database';
import type { LocalizedText } from '#http';
import type { FindingAction, FindingState, Severity } from '../finding.js';

export interface FindingRow {
  id: string;
  rule: string;
  about: string;
  severity: Severity;
  activity: string | null;
  recipient: string | null;
  state: FindingState;
  /** When it came into that state. */
  stateSince: Date;
  acceptedUntil: Date | null;
  /** Given with the step that led there; null: the register by itself. */
  stateReason: string | null;
  declared: LocalizedText;
  seen: LocalizedText;
  since: Date;
  lastSeen: Date | null;
  times: number | null;
  /** How often it was found, after it had been gone or settled each time. */
  occurrences: number;
  persons: number | null;
  evidence: string[];
  evaluatedAt: Date;
}

export interface FindingFilter {
  state?: FindingState | undefined;
  severity?: Severity | undefined;
  rule?: string | undefined;
  activity?: string | undefined;
  recipient?: string | undefined;
  /** Id of the finding before the first wanted. */
  after?: string | undefined;
}

/** An instant, and the day in Stockholm that it lies in. */
export interface Moment {
  at: Date;
  day: string;
}

/** Of a row of finding_step: the register found it, for the first time or anew. */
export const OCCURRED = `action IN ('found', 'recurred')`;

/** State by the last step up to the moment, and what the last run up to the end of its day saw. */
const AS_OF = `
  SELECT f.id, f.rule, f.about, g.severity, f.activity, f.recipient, s.state, s.at AS "stateSince",
         CASE WHEN s.state = 'accepted' THEN s.until END AS "acceptedUntil", s.reason AS "stateReason",
         g.declared, g.seen, g.since, g.last_seen AS "lastSeen", g.times, g.persons, g.evidence, g.evaluated_at AS "evaluatedAt",
         (SELECT count(*)::int FROM finding_step WHERE finding = f.id AND at <= $1 AND ${OCCURRED}) AS occurrences
  FROM finding f
  JOIN LATERAL (SELECT state, at, until, reason FROM finding_step WHERE finding = f.id AND at <= $1 ORDER BY id DESC LIMIT 1) AS s ON true
  JOIN LATERAL (SELECT * FROM finding_sighting WHERE finding = f.id AND day <= $2::date ORDER BY day DESC LIMIT 1) AS g ON true`;

/** In the order in which they were found first. */
export async function listFindings(
  executor: Executor,
  { at, day }: Moment,
  { state, severity, rule, activity, recipient, after }: FindingFilter,
  limit: number,
): Promise<FindingRow[]> {
  return executor.query<FindingRow>(
    `${AS_OF}
     WHERE ($3::finding_state IS NULL OR s.state = $3) AND ($4::finding_severity IS NULL OR g.severity = $4)
       AND ($5::text IS NULL OR f.rule = $5) AND ($6::text IS NULL OR f.activity = $6)
       AND ($7::text IS NULL OR f.recipient = $7) AND ($8::uuid IS NULL OR f.id > $8)
     ORDER BY f.id LIMIT $9`,
    [at, day, state, severity, rule, activity, recipient, after, limit],
  );
}

export async function findFinding(
  executor: Executor,
  { at, day }: Moment,
  id: string,
): Promise<FindingRow | undefined> {
  const [row] = await executor.query<FindingRow>(`${AS_OF} WHERE f.id = $3`, [at, day, id]);
  return row;
}

export interface StepRow {
  action: FindingAction;
  state: FindingState;
  at: Date;
  by: string | null;
  reason: string | null;
  until: Date | null;
}

export async function listSteps(executor: Executor, id: string, at: Date): Promise<StepRow[]> {
  return executor.query<StepRow>(
    'SELECT action, state, at, by, reason, until FROM finding_step WHERE finding = $1 AND at <= $2 ORDER BY id',
    [id, at],
  );
}

export interface FindingSum {
  state: FindingState;
  severity: Severity;
  findings: number;
}

/** How many there were in each state, by severity. */
export async function sumFindings(executor: Executor, { at, day }: Moment): Promise<FindingSum[]> {
  return executor.query<FindingSum>(
    `SELECT state, severity, count(*)::int AS findings FROM (${AS_OF}) AS stood
     GROUP BY state, severity ORDER BY state, severity DESC`,
    [at, day],
  );
}

/** Open findings of one severity by how long they have stood open. */
export interface OpenByAge {
  severity: Severity;
  /** Place among the ages: as many bounds lie below. */
  age: number;
  findings: number;
}

/** `bounds`: days, ascending; an age is up to and including its bound. */
export async function countOpenByAge(
  executor: Executor,
  { at, day }: Moment,
  bounds: readonly number[],
): Promise<OpenByAge[]> {
  return executor.query<OpenByAge>(
    `SELECT severity, (SELECT count(*) FROM unnest($3::int[]) AS bound WHERE $1::timestamptz - "stateSince" > bound * interval '1 day')::int AS age,
            count(*)::int AS findings
     FROM (${AS_OF}) AS stood WHERE state = 'open' GROUP BY 1, 2 ORDER BY 1, 2`,
    [at, day, bounds],
  );
}

/** When the rules were run last up to an instant; null where they never were. */
export async function findLastRun(executor: Executor, at: Date): Promise<Date | null> {
  const [row] = await executor.query<{ at: Date | null }>(
    'SELECT max(started_at) AS at FROM finding_run WHERE started_at <= $1',
    [at],
  );
  return row!.at;
}
