import { type Executor, type PgPool, copyOut } from '#database';
import type { EntryCourse } from './entry-courses.query.js';

export interface LogEntry {
  index: number;
  /** Leaf v1, as it is hashed. */
  leaf: string;
  /** It does not count any more: another event states the same anew, here or in another log. */
  corrected: boolean;
}

const ENTRY = `
  e.index, e.leaf, EXISTS (SELECT FROM corrected_event c WHERE c.log_id = e.log_id AND c.index = e.index) AS corrected`;

/**
 * Entries from `from` up to, not including, `to`, in order of index. Indexes are dense: a page is a range of its own length, and
 * whatever the planner believes of a log that has just grown, no more than the page is read.
 */
export async function readEntries(executor: Executor, logId: number, from: number, to: number): Promise<LogEntry[]> {
  return executor.query<LogEntry>(
    `SELECT ${ENTRY} FROM sharing_log_leaf e WHERE e.log_id = $1 AND e.index >= $2 AND e.index < $3 ORDER BY e.index`,
    [logId, from, to],
  );
}

/** The same of those courses only. Each is followed from place to place: what lies between its entries is not looked at. */
export async function readEntriesOfCourses(
  executor: Executor,
  logId: number,
  courses: readonly Pick<EntryCourse, 'shapeId' | 'outcome'>[],
  from: number,
  to: number,
  limit: number,
): Promise<LogEntry[]> {
  return executor.query<LogEntry>(
    `SELECT ${ENTRY}
     FROM (
       SELECT found.index FROM unnest($5::int[], $6::disclosure_outcome[]) AS course (shape_id, outcome)
       CROSS JOIN LATERAL (
         ${places('p.outcome = course.outcome')} UNION ALL ${places('course.outcome IS NULL AND p.outcome IS NULL')}
       ) AS found ORDER BY found.index LIMIT $4
     ) AS page
     JOIN sharing_log_leaf e ON e.log_id = $1 AND e.index = page.index ORDER BY e.index`,
    [logId, from, to, limit, courses.map(({ shapeId }) => shapeId), courses.map(({ outcome }) => outcome)],
  );
}

/** Block after block until there are enough: ordered as the index is, so that none is opened in vain. */
function places(outcome: string): string {
  return `
    (SELECT p.block * 512::bigint + place AS index
     FROM sharing_log_places p CROSS JOIN LATERAL unnest(p.places) AS place
     WHERE p.shape_id = course.shape_id AND ${outcome} AND p.block >= $2::bigint / 512
       AND p.block * 512::bigint + place >= $2::bigint AND p.block * 512::bigint + place < $3
     ORDER BY p.shape_id, p.outcome, p.block, place LIMIT $4)`;
}

/**
 * The leaves from `from` up to, not including, `to`, in order of index, each with a line feed behind it; row by row the service
 * would do little else. As CSV between marks that no JSON holds, because there nothing is escaped and a leaf stays as it is.
 */
export async function copyLeafLines(pool: PgPool, logId: number, from: number, to: number): Promise<Buffer[]> {
  const [log, first, end] = [logId, from, to].map((number) => BigInt(number));
  return copyOut(
    pool,
    `COPY (SELECT leaf FROM sharing_log_leaf WHERE log_id = ${log} AND index >= ${first} AND index < ${end} ORDER BY index)
     TO STDOUT (FORMAT csv, DELIMITER E'\\x01', QUOTE E'\\x02', ENCODING 'UTF8')`,
  );
}

/** Entries of the log that do not count any more. */
export async function countCorrectedEntries(executor: Executor, logId: number): Promise<number> {
  const [row] = await executor.query<{ corrected: number }>(
    'SELECT count(*) AS corrected FROM corrected_event WHERE log_id = $1',
    [logId],
  );
  return row!.corrected;
}
