import type { Executor } from '#database';
import { type EveryMonth, ID_DRIFT, findEveryMonth } from '../../corrections/every-month.query.js';
import { findSharingLog } from '../../recipients/sharing-logs.query.js';

/** Terms under which a recipient was given anything. */
export interface DisclosedShape {
  id: number;
  activity: string;
  subjectKind: string | null;
  categories: string[];
  country: string;
  role: string;
  /** Disclosures opened, a person each; by the events that count. */
  opened: number;
  firstSeen: Date;
  lastSeen: Date;
}

export async function listDisclosedShapes(executor: Executor, recipient: string): Promise<DisclosedShape[]> {
  return executor.query<DisclosedShape>(
    `SELECT s.id, s.activity, s.subject_kind AS "subjectKind", s.categories, s.country, s.role,
            coalesce(sum(o.events) FILTER (WHERE o.phase = 'opened'), 0)::bigint AS opened,
            min(o.first_seen) AS "firstSeen", max(o.last_seen) AS "lastSeen"
     FROM shape s JOIN observation o ON o.shape_id = s.id
     WHERE s.recipient = $1 AND o.phase IN ('opened', 'closed') AND o.events > 0 GROUP BY s.id ORDER BY s.id`,
    [recipient],
  );
}

/** What is asked of a recipient's log: the disclosures up to an instant under some of its shapes. */
export interface Held {
  recipient: string;
  until: Date;
  /** Shapes of which everything lies before the instant. */
  whole: readonly number[];
  /** Shapes of which something lies before the instant and something after it. */
  cut: readonly number[];
}

/** Whether an event is no longer counted: another states the same anew. */
const corrected = (row: string) =>
  `EXISTS (SELECT FROM corrected_event c WHERE c.event_id = ${row}.id AND c.source_id = ${row}.source_id)`;

/** Whether an entry is no longer counted. */
const entryCorrected = (row: string) =>
  `EXISTS (SELECT FROM corrected_event c WHERE c.log_id = ${row}.log_id AND c.index = ${row}.index)`;

/** One row if an event of the row's person and disclosure is in log `$2` for which `condition` holds of `o`; looked up by the links. */
const inCourseOf = (events: string, row: string, condition: string) => `EXISTS (
  SELECT FROM (SELECT k.event_id FROM sharing_log_subject k WHERE k.subject = ${row}.subject AND k.log_id = $2 OFFSET 0) AS k
  CROSS JOIN LATERAL (
    SELECT o.id FROM ${events} o WHERE o.id = k.event_id AND o.subject = ${row}.subject AND o.disclosure_id = ${row}.disclosure_id
      AND ${condition} AND NOT ${corrected('o')} OFFSET 0
  ) AS o OFFSET 0)`;

/** Whether an event that counts says that something went out, or may have: then no other can say that nothing did. */
const endedOtherwise = (events: string, row: string) =>
  inCourseOf(events, row, `o.phase = 'closed' AND o.outcome <> 'not-sent'`);

/** Whether it is stated, by events that count, that nothing went out of the disclosure of a row of event: every end of it says so. */
const neverLeft = (events: string, row: string) => `(EXISTS (
  SELECT FROM ${events} x WHERE x.outcome = 'not-sent' AND x.shape_id = ${row}.shape_id AND x.subject = ${row}.subject
    AND x.disclosure_id = ${row}.disclosure_id AND NOT ${corrected('x')}) AND NOT ${endedOtherwise(events, row)})`;

/**
 * One row if the recipient of log `$2` held, at instant `$3`, what the pair (subject, shape_id) tells of. The person's own entries are
 * gone through until one says so (OFFSET keeps it so, whatever the numbers were when this was planned). The event behind an entry
 * may be gone with its month; the entry then counts.
 */
const held = (events: string, pair: string) => `
  SELECT true AS yes
  FROM (SELECT l.log_id, l.index, l.event_id FROM sharing_log_subject l WHERE l.subject = ${pair}.subject AND l.log_id = $2 OFFSET 0) AS l
  CROSS JOIN LATERAL (
    SELECT n.form_id, n.log_id, n.index FROM sharing_log_entry n WHERE n.log_id = l.log_id AND n.index = l.index AND n.time <= $3 OFFSET 0
  ) AS n
  JOIN leaf_form f ON f.id = n.form_id
  WHERE f.shape_id = ${pair}.shape_id AND NOT ${entryCorrected('n')}
    AND NOT EXISTS (
      SELECT FROM ${events} e WHERE e.id = l.event_id AND e.subject = ${pair}.subject AND e.shape_id = f.shape_id AND ${neverLeft(events, 'e')})
  LIMIT 1`;

/** Pairs that an event after the instant tells of. */
const seenAfter = (events: string) => `
  SELECT e.shape_id, e.subject FROM ${events} e
  WHERE e.id >= uuid7_floor($3::timestamptz - ${ID_DRIFT}) AND e.time > $3 AND e.shape_id = ANY ($5::int[])
    AND e.phase IN ('opened', 'closed') AND NOT ${corrected('e')}`;

const NOBODY = 'SELECT e.shape_id, e.subject FROM event e WHERE false AND e.shape_id = ANY ($5::int[])';

/** Pairs that an entry up to the instant tells of: reads the log, and the links of all logs to persons. */
const ENTERED_UNTIL = `
  SELECT f.shape_id, l.subject
  FROM sharing_log_subject l JOIN sharing_log_entry n ON n.log_id = l.log_id AND n.index = l.index JOIN leaf_form f ON f.id = n.form_id
  WHERE l.log_id = $2 AND f.shape_id = ANY ($5::int[]) AND n.time <= $3 AND NOT ${entryCorrected('n')} GROUP BY f.shape_id, l.subject`;

/** How far back an instant may lie for what came after it to be less than what came before it. */
const RECENT_MS = 7 * 86_400_000;

/**
 * Disclosures that were opened up to the instant, by shape: `records` those of which it is not stated that nothing went out, `neverLeft`
 * the number of the others.
 */
export async function countRecordsHeld(
  executor: Executor,
  { table }: EveryMonth,
  shapes: readonly DisclosedShape[],
  { recipient, until, whole, cut }: Held,
): Promise<{ records: Map<number, number>; neverLeft: number }> {
  const all = new Set(whole);
  const records = new Map(shapes.filter(({ id }) => all.has(id)).map(({ id, opened }) => [id, opened]));
  for (const { shapeId, opened } of await countOpenedUntil(executor, recipient, cut, until))
    records.set(shapeId, opened);
  // Only what was opened takes anything off: an opening may have been stated anew under another shape, or lie in quarantine.
  const rows = await executor.query<{ shapeId: number; unsent: number }>(
    `SELECT x.shape_id AS "shapeId", count(DISTINCT (x.subject, x.disclosure_id)) AS unsent
     FROM ${table} x
     WHERE x.outcome = 'not-sent' AND x.shape_id = ANY ($1::int[]) AND NOT ${corrected('x')}
       AND ${inCourseOf(table, 'x', `o.shape_id = x.shape_id AND o.phase = 'opened' AND o.time <= $3`)}
       AND NOT ${endedOtherwise(table, 'x')}
     GROUP BY x.shape_id`,
    [[...records.keys()], await logOf(executor, recipient), until],
  );
  let neverLeft = 0;
  for (const { shapeId, unsent } of rows) {
    records.set(shapeId, records.get(shapeId)! - unsent);
    neverLeft += unsent;
  }
  return { records, neverLeft };
}

/** Reads the log's entries: they lie in the order in which they were taken in, not in that of their times. */
async function countOpenedUntil(
  executor: Executor,
  recipient: string,
  shapes: readonly number[],
  until: Date,
): Promise<{ shapeId: number; opened: number }[]> {
  if (shapes.length === 0) return [];
  return executor.query<{ shapeId: number; opened: number }>(
    `SELECT f.shape_id AS "shapeId", count(*) AS opened
     FROM sharing_log_entry n JOIN leaf_form f ON f.id = n.form_id
     WHERE n.log_id = $1 AND f.shape_id = ANY ($2::int[]) AND f.phase = 'opened' AND n.time <= $3 AND NOT ${entryCorrected('n')}
     GROUP BY f.shape_id`,
    [await logOf(executor, recipient), shapes, until],
  );
}

/**
 * Persons in each of the sets asked for: those of whom the recipient held, at the instant, something of every one of the set's marks. A
 * shape bears marks (a category, a country …); `marks` has those of each shape, `sets` what is asked, both as texts of 0 and 1 of one
 * length. Goes through the pairs of persons and shapes once; looked up one by one are only persons with a disclosure that never
 * left, and those with one after the instant.
 */
export async function countPersonsHeld(
  executor: Executor,
  { table }: EveryMonth,
  { recipient, until, whole, cut }: Held,
  marks: ReadonlyMap<number, string>,
  sets: readonly string[],
  now: Date,
): Promise<number[]> {
  const length = sets[0]?.length ?? 0;
  const all = [...whole, ...cut];
  const isRecent = now.getTime() - until.getTime() <= RECENT_MS;
  const fromLog = cut.length > 0 && !isRecent;
  const rows = await executor.query<{ place: number; persons: number }>(
    `WITH doubted AS (
       SELECT x.shape_id, x.subject FROM ${table} x WHERE x.outcome = 'not-sent' AND x.shape_id = ANY ($1::int[]) AND NOT ${corrected('x')}
       UNION
       ${cut.length > 0 && isRecent ? seenAfter(table) : NOBODY}
     ), not_held AS MATERIALIZED (
       SELECT d.shape_id, d.subject FROM doubted d LEFT JOIN LATERAL (${held(table, 'd')}) AS h ON true WHERE h.yes IS NULL
     ), pair AS (
       SELECT p.shape_id, p.subject FROM shape_subject p WHERE p.shape_id = ANY ($4::int[])
       ${fromLog ? `UNION ALL ${ENTERED_UNTIL}` : ''}
     ), person AS (
       SELECT p.subject, bit_or(m.bits::bit(${length})) AS bits
       FROM pair p JOIN unnest($1::int[], $6::text[]) AS m (shape_id, bits) USING (shape_id)
       LEFT JOIN not_held x ON x.subject = p.subject AND x.shape_id = p.shape_id
       WHERE x.subject IS NULL GROUP BY p.subject
     ), pattern AS (SELECT bits, count(*) AS persons FROM person GROUP BY bits)
     SELECT s.place::int, coalesce(sum(p.persons), 0)::bigint AS persons
     FROM unnest($7::text[]) WITH ORDINALITY AS s (bits, place)
     LEFT JOIN pattern p ON p.bits & s.bits::bit(${length}) = s.bits::bit(${length}) GROUP BY s.place ORDER BY s.place`,
    [all, await logOf(executor, recipient), until, fromLog ? whole : all, cut, all.map((id) => marks.get(id)), sets],
  );
  return rows.map(({ persons }) => persons);
}

/** A person, and the shapes under which the recipient held something of them; none where all of it never left or came later. */
export interface PersonHeld {
  subject: string;
  shapes: number[];
}

/** Those whom any of the shapes concerned, in the order of their references, after the one given. */
export async function listPersonsHeld(
  executor: Executor,
  { table }: EveryMonth,
  { recipient, until, whole, cut }: Held,
  after: string,
  limit: number,
): Promise<PersonHeld[]> {
  return executor.query<PersonHeld>(
    `SELECT p.subject, coalesce(array_agg(p.shape_id) FILTER (WHERE h.yes), '{}') AS shapes
     FROM (
       SELECT DISTINCT subject FROM shape_subject WHERE subject > $4 AND shape_id = ANY ($1::int[]) ORDER BY subject LIMIT $5
     ) AS page
     JOIN shape_subject p ON p.subject = page.subject AND p.shape_id = ANY ($1::int[])
     LEFT JOIN LATERAL (${held(table, 'p')}) AS h ON true
     GROUP BY p.subject ORDER BY p.subject`,
    [[...whole, ...cut], await logOf(executor, recipient), until, after, limit],
  );
}

async function logOf(executor: Executor, recipient: string): Promise<number> {
  const log = await findSharingLog(executor, recipient);
  return log?.id ?? 0;
}

/**
 * Lets the statements of a transaction see one state of the tables, and ends one that takes too long. Returns where the events stand: no
 * month is detached until the transaction ends.
 */
export async function lookOnce(transaction: Executor, longestMs: number): Promise<EveryMonth> {
  await transaction.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await transaction.query(`SET LOCAL statement_timeout = ${Math.ceil(longestMs)}`);
  await transaction.query(`SET LOCAL work_mem = '64MB'`);
  // A bitmap gathers all links of a person first, of whom one mostly tells.
  await transaction.query('SET LOCAL enable_bitmapscan = off');
  // Before anything is read, so that what is read was not detached meanwhile.
  await transaction.query('LOCK TABLE event IN ACCESS SHARE MODE');
  return findEveryMonth(transaction);
}
