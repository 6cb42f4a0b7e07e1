import type { Comparison } from './comparison.js';

const days = (events: string): string => `
  SELECT coalesce(k.shape_id, c.shape_id) AS shape_id, src.key AS place, count(k.day)::text AS kept, count(c.day)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE k.day IS NULL OR c.day IS NULL) AS wrong
  FROM observed_day k
  FULL JOIN (SELECT DISTINCT shape_id, source_id, phase, outcome, (time AT TIME ZONE 'UTC')::date AS day FROM ${events} AS e) AS c
    ON c.shape_id = k.shape_id AND c.source_id = k.source_id AND c.day = k.day
      AND coalesce(c.phase::text, '') = coalesce(k.phase::text, '') AND coalesce(c.outcome::text, '') = coalesce(k.outcome::text, '')
  JOIN source src ON src.id = coalesce(k.source_id, c.source_id)
  GROUP BY 1, 2`;

const corrections = (events: string): string => `
  SELECT NULL::int AS shape_id, src.key AS place, count(k.event_id)::text AS kept, count(c.id)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE k.event_id IS NULL OR c.id IS NULL) AS wrong
  FROM correction k
  FULL JOIN (SELECT source_id, id, corrects FROM ${events} AS e WHERE corrects IS NOT NULL) AS c
    ON c.id = k.event_id AND c.source_id = k.source_id AND c.corrects = k.corrects
  JOIN source src ON src.id = coalesce(k.source_id, c.source_id)
  GROUP BY src.key`;

const correctedEntries = (events: string): string => `
  SELECT e.shape_id, coalesce(s.recipient, '') AS place, count(k.index)::text AS kept, count(l.index)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE (k.log_id, k.index) IS DISTINCT FROM (l.log_id, l.index)) AS wrong
  FROM corrected_event k
  JOIN ${events} e ON e.id = k.event_id AND e.source_id = k.source_id
  JOIN shape s ON s.id = e.shape_id
  LEFT JOIN sharing_log log ON log.recipient = s.recipient
  LEFT JOIN sharing_log_subject l ON l.log_id = log.id AND l.subject = e.subject AND l.event_id = e.id
  GROUP BY e.shape_id, s.recipient`;

const sources = (events: string): string => `
  SELECT NULL::int AS shape_id, key AS place, kept, counted, 1 AS rows, (kept <> counted)::int AS wrong
  FROM (
    SELECT k.key, ROW (k.events, k.sequenced, k.last_sequence, k.last_event_at)::text AS kept,
           ROW (coalesce(c.events, 0), coalesce(c.sequenced, 0), coalesce(c.last_sequence, 0), c.last_event_at)::text AS counted
    FROM source k
    LEFT JOIN (
      SELECT source_id, count(*) AS events, count(sequence) AS sequenced, max(sequence) AS last_sequence, max(time) AS last_event_at
      FROM ${events} AS e GROUP BY source_id
    ) AS c ON c.source_id = k.id
  ) AS compared`;

const sequences = (events: string): string => `
  SELECT NULL::int AS shape_id, src.key AS place, sum(bit_count(k.seen))::text AS kept, sum(bit_count(c.seen))::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE k.seen IS DISTINCT FROM c.seen) AS wrong
  FROM sequence_block k
  FULL JOIN (
    SELECT source_id, (sequence - 1) / 4096 AS block, bit_or(set_bit(B'0'::bit(4096), ((sequence - 1) % 4096)::int, 1)) AS seen
    FROM ${events} AS e WHERE sequence IS NOT NULL GROUP BY 1, 2
  ) AS c ON c.source_id = k.source_id AND c.block = k.block
  JOIN source src ON src.id = coalesce(k.source_id, c.source_id)
  GROUP BY src.key`;

/** What came in by any partition's offsets, those of logs that are over too, and out of quarantine, is what there is. */
const offsets = (events: string): string => `
  SELECT NULL::int AS shape_id, source AS place, kept::text, counted::text, partitions AS rows, CASE WHEN kept = counted THEN 0 ELSE partitions END AS wrong
  FROM (
    SELECT source, sum(accepted) AS kept, coalesce(max(c.events), 0) AS counted, greatest(1, count(*) FILTER (WHERE partition)) AS partitions
    FROM (
      SELECT topic, accepted, true AS partition FROM intake_offset
      UNION ALL
      SELECT topic, accepted, false FROM intake_resumption WHERE log_ended
      UNION ALL
      SELECT topic, count(*), false FROM quarantine WHERE outcome = 'accepted' GROUP BY topic
    ) AS came
    JOIN intake_source USING (topic)
    LEFT JOIN (
      SELECT src.key, count(*) AS events FROM ${events} AS e JOIN source src ON src.id = e.source_id GROUP BY src.key
    ) AS c ON c.key = source
    GROUP BY source
  ) AS compared`;

const heads = (): string => `
  SELECT NULL::int AS shape_id, recipient AS place, kept, counted, 1 AS rows, (kept <> counted)::int AS wrong
  FROM (
    -- Dense: the last index follows from the number.
    SELECT recipient, ROW (k.size, k.size)::text AS kept, ROW (coalesce(c.entries, 0), coalesce(c.next, 0))::text AS counted
    FROM sharing_log k
    LEFT JOIN (SELECT log_id, count(*) AS entries, max(index) + 1 AS next FROM sharing_log_entry GROUP BY log_id) AS c ON c.log_id = k.id
  ) AS compared`;

const entries = (events: string): string => `
  SELECT NULL::int AS shape_id, coalesce(c.recipient, log.recipient) AS place, count(k.index)::text AS kept, count(c.id)::text AS counted,
         count(*) AS rows, count(*) FILTER (WHERE k.index IS NULL OR c.id IS NULL) AS wrong
  FROM (
    SELECT en.log_id, en.index, en.time, f.shape_id, f.phase, f.outcome, l.event_id, l.subject
    FROM sharing_log_entry en JOIN leaf_form f ON f.id = en.form_id
    LEFT JOIN sharing_log_subject l ON l.log_id = en.log_id AND l.index = en.index
  ) AS k
  FULL JOIN (
    SELECT o.id AS log_id, s.recipient, e.id, e.subject, e.time, e.shape_id, e.phase, e.outcome
    FROM ${events} e JOIN shape s ON s.id = e.shape_id LEFT JOIN sharing_log o ON o.recipient = s.recipient
    WHERE s.recipient IS NOT NULL AND e.subject IS NOT NULL AND e.phase IN ('opened', 'closed')
  ) AS c ON c.log_id = k.log_id AND c.id = k.event_id AND c.subject = k.subject AND c.shape_id = k.shape_id AND c.time = k.time
    AND c.phase = k.phase AND coalesce(c.outcome::text, '') = coalesce(k.outcome::text, '')
  LEFT JOIN sharing_log log ON log.id = k.log_id
  GROUP BY 2`;

/** A link belongs to one entry, whose tag only its salt, person and event make. */
const links = (): string => `
  SELECT NULL::int AS shape_id, log.recipient AS place, count(l.index)::text AS kept, count(DISTINCT en.index)::text AS counted,
         count(*) AS rows,
         greatest(count(l.index) - count(DISTINCT l.index), count(*) FILTER (
           WHERE l.index IS NULL OR en.index IS NULL OR en.tag <> sha256(l.salt || uuid_send(l.subject) || uuid_send(l.event_id)))) AS wrong
  FROM sharing_log_subject l FULL JOIN sharing_log_entry en ON en.log_id = l.log_id AND en.index = l.index
  JOIN sharing_log log ON log.id = coalesce(l.log_id, en.log_id)
  GROUP BY log.recipient`;

/** What intake keeps besides the sums: where it stands, what it has heard of each source, and the sharing logs with their links. */
export const BOOKS: readonly Comparison[] = [
  { table: 'observed_day', what: 'days', lines: days },
  { table: 'correction', what: 'corrections', lines: corrections },
  { table: 'corrected_event', what: 'corrected-entries', lines: correctedEntries },
  { table: 'source', what: 'sources', lines: sources },
  { table: 'sequence_block', what: 'sequences', lines: sequences },
  { table: 'intake_offset', what: 'offsets', lines: offsets },
  { table: 'sharing_log', what: 'sizes', lines: heads },
  { table: 'sharing_log_entry', what: 'entries', lines: entries },
  { table: 'sharing_log_subject', what: 'links', lines: links },
];
