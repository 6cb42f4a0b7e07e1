import type { Executor } from '#database';
import { askEveryMonth } from '../../corrections/every-month.query.js';

/** An entry that opened a disclosure. */
export interface OpenedEntry {
  logId: number;
  /** Name of the log. */
  recipient: string;
  index: number;
  time: Date;
  shapeId: number;
  /** Leaf v1. */
  leaf: string;
  /** Its turn among the places asked for, from 0. */
  turn: number;
}

/**
 * Of the entries at these places those that opened a disclosure from an instant on up to, not including, another; in the order asked. Not
 * those that count no more: another event states the same anew.
 */
export async function readOpenedEntries(
  executor: Executor,
  places: readonly { logId: number; index: number }[],
  from: Date,
  to: Date,
): Promise<OpenedEntry[]> {
  return executor.query<OpenedEntry>(
    `SELECT e.log_id AS "logId", log.recipient, e.index, e.time, e.shape_id AS "shapeId", e.leaf, w.turn - 1 AS turn
     FROM unnest($1::smallint[], $2::bigint[]) WITH ORDINALITY AS w (log_id, index, turn)
     JOIN sharing_log_leaf e ON e.log_id = w.log_id AND e.index = w.index
     JOIN sharing_log log ON log.id = e.log_id
     WHERE e.phase = 'opened' AND e.time >= $3 AND e.time < $4
       AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.log_id = e.log_id AND c.index = e.index)
     ORDER BY w.turn`,
    [places.map(({ logId }) => logId), places.map(({ index }) => index), from, to],
  );
}

/** What the gate recorded of a disclosure, without whom it concerned. */
export interface RecordedCourse {
  /** The service that disclosed; null: the event of the entry was not found, so that its course is not known. */
  source: string | null;
  recordedAt: Date | null;
  /** null: no end of it has come in, or its event was not found. */
  outcome: string | null;
  closedAt: Date | null;
  attempts: number | null;
  /** Whether a receipt of what was sent is kept. */
  receipt: boolean;
}

/**
 * The course of each disclosure, in the order of the entries, by the events of all months. An event begins with its time: it is looked for among those of its
 * millisecond, and told apart by the link of its entry, which is read and not shown. One whose id
 * drifts from its time is not found. What a person has in these logs is gone through once, however many of the disclosures concern them: it may
 * be much (OFFSET keeps the ways of looking as they are, whatever the numbers were when this was planned).
 */
export async function readCourses(
  executor: Executor,
  entries: readonly Pick<OpenedEntry, 'logId' | 'index' | 'time' | 'shapeId'>[],
): Promise<RecordedCourse[]> {
  return askEveryMonth(executor, ({ table }) =>
    executor.query<RecordedCourse>(
      `WITH wanted AS (
       SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::timestamptz[], $4::integer[])
         WITH ORDINALITY AS w (log_id, index, time, shape_id, turn)
     ), candidate AS MATERIALIZED (
       SELECT w.turn, w.log_id, w.index, e.*
       FROM wanted w CROSS JOIN LATERAL (
         SELECT e.id, e.subject, e.disclosure_id, e.source_id, e.recorded_at FROM ${table} e
         WHERE e.id >= uuid7_floor(w.time) AND e.id < uuid7_floor(w.time + interval '1 millisecond')
           AND e.shape_id = w.shape_id AND e.phase = 'opened' OFFSET 0
       ) AS e
     ), link AS MATERIALIZED (
       SELECT l.*
       FROM (SELECT subject, array_agg(DISTINCT log_id) AS logs FROM candidate GROUP BY subject) AS person
       CROSS JOIN LATERAL (
         SELECT l.subject, l.log_id, l.index, l.event_id FROM sharing_log_subject l
         WHERE l.subject = person.subject AND l.log_id = ANY (person.logs) OFFSET 0
       ) AS l
     ), opened AS MATERIALIZED (
       SELECT DISTINCT ON (c.turn) c.* FROM candidate c JOIN link l ON l.subject = c.subject AND l.log_id = c.log_id AND l.index = c.index AND l.event_id = c.id
       ORDER BY c.turn
     ), closed AS (
       SELECT DISTINCT ON (o.turn) o.turn, e.*
       FROM opened o JOIN link l ON l.subject = o.subject AND l.log_id = o.log_id
       CROSS JOIN LATERAL (
         SELECT e.id, e.outcome, e.time, e.attempts, e.receipt IS NOT NULL AS receipt FROM ${table} e
         WHERE e.id = l.event_id AND e.source_id = o.source_id AND e.subject = o.subject AND e.disclosure_id = o.disclosure_id
           AND e.phase = 'closed'
           AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id) OFFSET 0
       ) AS e
       ORDER BY o.turn, e.id DESC
     )
     SELECT src.key AS source, o.recorded_at AS "recordedAt", c.outcome, c.time AS "closedAt", c.attempts, coalesce(c.receipt, false) AS receipt
     FROM wanted w LEFT JOIN opened o USING (turn) LEFT JOIN source src ON src.id = o.source_id LEFT JOIN closed c USING (turn)
     ORDER BY turn`,
      [
        entries.map(({ logId }) => logId),
        entries.map(({ index }) => index),
        entries.map(({ time }) => time),
        entries.map(({ shapeId }) => shapeId),
      ],
    ),
  );
}
