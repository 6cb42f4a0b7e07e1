/**
 * Members of a WITH RECURSIVE of which the last, `no_longer (source_id, id)`, is the events that count no more; `events` stands in a
 * FROM. It climbs from each correction; the statements that keep the sums descend from what is corrected, and share nothing with it.
 */
export const noLonger = (events: string): string => `
  way AS (
    SELECT source_id, id AS start, id, corrects, ARRAY[id] AS passed, false AS round FROM ${events} AS e WHERE corrects IS NOT NULL
    UNION ALL
    SELECT w.source_id, w.start, w.corrects, e.corrects, w.passed || e.id, e.id = ANY (w.passed)
    FROM way w JOIN ${events} e ON e.id = w.corrects AND e.source_id = w.source_id
    WHERE NOT w.round
  ), longest AS (
    SELECT DISTINCT ON (source_id, start) source_id, start, coalesce(corrects, id) AS top, round
    FROM way ORDER BY source_id, start, cardinality(passed) DESC
  ), member AS (
    SELECT source_id, start AS id, top FROM longest WHERE NOT round
    UNION
    SELECT l.source_id, l.top, l.top FROM longest l JOIN ${events} e ON e.id = l.top AND e.source_id = l.source_id WHERE NOT l.round
  ), standing AS (
    SELECT DISTINCT ON (m.source_id, m.top) m.source_id, m.id
    FROM member m JOIN ${events} e ON e.id = m.id AND e.source_id = m.source_id
    WHERE NOT EXISTS (SELECT FROM ${events} c WHERE c.corrects = m.id AND c.source_id = m.source_id)
    ORDER BY m.source_id, m.top, e.sequence DESC NULLS LAST, m.id DESC
  ), no_longer AS (
    SELECT source_id, id FROM member EXCEPT SELECT source_id, id FROM standing
  )`;
