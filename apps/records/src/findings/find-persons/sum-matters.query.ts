/**
 * SQL that sums up rows of `seen` (activity, recipient, id, subject, time, disclosure_id) by what they are about. Persons are
 * counted and not named.
 */
export const SUM_MATTERS = `
  SELECT activity, recipient, count(DISTINCT coalesce(disclosure_id, id)) AS times, count(DISTINCT subject) AS persons,
         min(time) AS since, max(time) AS "lastSeen", array_agg(id ORDER BY place) FILTER (WHERE place <= 20) AS evidence
  FROM (SELECT *, row_number() OVER (PARTITION BY activity, recipient ORDER BY id DESC) AS place FROM seen) AS numbered
  GROUP BY activity, recipient ORDER BY activity, recipient`;

/** Whether a row of event counts: not stated anew by another, and not withheld. */
export const counts = (row: string): string => `${row}.phase IS DISTINCT FROM 'withheld'
  AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = ${row}.id AND c.source_id = ${row}.source_id)`;

export const COUNTS = counts('e');
