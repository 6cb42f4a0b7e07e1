import type { Comparison } from './comparison.js';

const told = (events: string): string => `
  (SELECT e.source_id, e.id, e.subject, e.shape_id, e.phase, e.outcome, e.time, n.id IS NULL AS counts
   FROM ${events} e LEFT JOIN no_longer n ON n.id = e.id AND n.source_id = e.source_id)`;

const personsCounted = (events: string): string => `
  (SELECT DISTINCT shape_id, subject FROM ${told(events)} AS told
   WHERE counts AND subject IS NOT NULL AND phase IS DISTINCT FROM 'withheld')`;

const observation = (events: string): string => `
  SELECT shape_id, concat_ws(' ', src.key, phase, outcome) AS place, kept, counted, 1 AS rows, (kept IS DISTINCT FROM counted)::int AS wrong
  FROM (
    SELECT coalesce(k.shape_id, c.shape_id) AS shape_id, coalesce(k.source_id, c.source_id) AS source_id,
           coalesce(k.phase, c.phase) AS phase, coalesce(k.outcome, c.outcome) AS outcome,
           CASE WHEN k.shape_id IS NOT NULL THEN ROW (k.events, k.corrected, k.first_seen, k.last_seen)::text END AS kept,
           CASE WHEN c.shape_id IS NOT NULL THEN ROW (c.events, c.corrected, c.first_seen, c.last_seen)::text END AS counted
    FROM observation k
    FULL JOIN (
      SELECT shape_id, source_id, phase, outcome, count(*) FILTER (WHERE counts) AS events, count(*) FILTER (WHERE NOT counts) AS corrected,
             min(time) FILTER (WHERE counts) AS first_seen, max(time) FILTER (WHERE counts) AS last_seen
      FROM ${told(events)} AS told GROUP BY shape_id, source_id, phase, outcome
    ) AS c ON c.shape_id = k.shape_id AND c.source_id = k.source_id
      AND coalesce(c.phase::text, '') = coalesce(k.phase::text, '') AND coalesce(c.outcome::text, '') = coalesce(k.outcome::text, '')
  ) AS observations JOIN source src ON src.id = source_id`;

const persons = (events: string): string => `
  SELECT coalesce(k.shape_id, c.shape_id) AS shape_id, '' AS place, count(k.subject)::text AS kept, count(c.subject)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE k.subject IS NULL OR c.subject IS NULL) AS wrong
  FROM shape_subject k FULL JOIN ${personsCounted(events)} AS c ON c.shape_id = k.shape_id AND c.subject = k.subject
  GROUP BY 1`;

const concerned = (events: string): string => `
  SELECT NULL::int AS shape_id, concat_ws(' ', kind, key) AS place, coalesce(k.persons, 0)::text AS kept, coalesce(c.persons, 0)::text AS counted,
         1 AS rows, (coalesce(k.persons, 0) <> coalesce(c.persons, 0))::int AS wrong
  FROM persons_concerned k
  FULL JOIN (
    SELECT g.kind, g.key, count(DISTINCT p.subject) AS persons FROM ${personsCounted(events)} AS p
    CROSS JOIN LATERAL (
      SELECT 'activity' AS kind, s.activity AS key FROM shape s WHERE s.id = p.shape_id
      UNION ALL
      SELECT 'recipient', s.recipient FROM shape s WHERE s.id = p.shape_id AND s.recipient IS NOT NULL
    ) AS g GROUP BY g.kind, g.key
  ) AS c USING (kind, key)`;

const marks = (events: string): string => `
  SELECT e.shape_id, '' AS place, count(*) FILTER (WHERE m.kept)::text AS kept, count(*) FILTER (WHERE m.counted)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE m.kept <> m.counted) AS wrong
  FROM (
    SELECT coalesce(k.event_id, n.id) AS id, coalesce(k.source_id, n.source_id) AS source_id, k.event_id IS NOT NULL AS kept, n.id IS NOT NULL AS counted
    FROM corrected_event k FULL JOIN no_longer n ON n.id = k.event_id AND n.source_id = k.source_id
  ) AS m LEFT JOIN ${events} e ON e.id = m.id AND e.source_id = m.source_id
  GROUP BY e.shape_id`;

const places = (): string => `
  SELECT shape_id, outcome AS place, count(k.index)::text AS kept, count(c.index)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE k.index IS NULL OR c.index IS NULL) AS wrong
  FROM (SELECT shape_id, coalesce(outcome::text, 'opened') AS outcome, 512::bigint * block + unnest(places) AS index FROM sharing_log_places) AS k
  FULL JOIN (SELECT shape_id, coalesce(outcome::text, 'opened') AS outcome, index FROM sharing_log_entry e JOIN leaf_form f ON f.id = e.form_id) AS c
    USING (shape_id, outcome, index)
  GROUP BY shape_id, outcome`;

/** What answers are summed up from: after any number of corrections these are what the events say. */
export const SUMS: readonly Comparison[] = [
  { table: 'observation', what: 'observation', lines: observation },
  { table: 'shape_subject', what: 'persons', lines: persons },
  { table: 'persons_concerned', what: 'persons-concerned', lines: concerned },
  { table: 'corrected_event', what: 'corrected', lines: marks },
  { table: 'sharing_log_places', what: 'places', lines: places },
];
