import { type Executor, uuidArray } from '#database';
import type { EveryMonth } from '../every-month.query.js';

/** Which of these ids of the source an event that is stored corrects. One look into one small index. */
export async function findCorrected(
  transaction: Executor,
  sourceId: number,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await transaction.query<{ corrects: string }>(
    'SELECT DISTINCT corrects FROM correction WHERE source_id = $1 AND corrects = ANY ($2::uuid[])',
    [sourceId, uuidArray(ids)],
  );
  return rows.map(({ corrects }) => corrects);
}

export interface Correction {
  id: string;
  corrects: string;
}

export async function insertCorrections(
  transaction: Executor,
  sourceId: number,
  corrections: readonly Correction[],
): Promise<void> {
  await transaction.query(
    'INSERT INTO correction (source_id, corrects, event_id) SELECT $1, * FROM unnest($2::uuid[], $3::uuid[])',
    [sourceId, corrections.map(({ corrects }) => corrects), corrections.map(({ id }) => id)],
  );
}

/** An event that counted and does not any more, or the other way about. */
export interface Turned {
  id: string;
  counts: boolean;
}

/**
 * Decides anew which events count among all that corrections tie to `ids`, marks it and returns what has changed.
 *
 * Events tied together state one thing, and one of them counts: one that nothing corrects; of several such the last
 * stated, by the source's sequence and then by id. Where corrections run in a circle they say nothing, and all count.
 */
export async function decideWhatCounts(
  transaction: Executor,
  sourceId: number,
  ids: readonly string[],
  { table }: EveryMonth,
): Promise<Turned[]> {
  return transaction.query<Turned>(deciding(table), [sourceId, ids]);
}

/** Each event is looked up by its key (LIMIT keeps it so): a plan for the whole table would read the whole table. */
const deciding = (events: string): string => `
  WITH RECURSIVE up AS (
    SELECT unnest($2::uuid[]) AS id
    UNION
    SELECT corrected.id FROM up CROSS JOIN LATERAL (
      SELECT e.corrects AS id FROM ${events} e WHERE e.id = up.id AND e.source_id = $1 LIMIT 1
    ) AS corrected
    WHERE corrected.id IS NOT NULL
  ), tied AS (
    -- From the ids that correct nothing, stored or not, down to what corrects them.
    SELECT up.id AS root, up.id FROM up
    LEFT JOIN LATERAL (SELECT e.corrects FROM ${events} e WHERE e.id = up.id AND e.source_id = $1 LIMIT 1) AS stored ON true
    WHERE stored.corrects IS NULL
    UNION ALL
    SELECT t.root, c.event_id FROM tied t JOIN correction c ON c.corrects = t.id AND c.source_id = $1
  ), circle AS (
    SELECT id FROM up WHERE id NOT IN (SELECT id FROM tied)
    UNION
    SELECT c.event_id FROM circle JOIN correction c ON c.corrects = circle.id AND c.source_id = $1
  ), decided AS (
    SELECT e.*, 1 = row_number() OVER (
      PARTITION BY t.root
      ORDER BY EXISTS (SELECT FROM correction c WHERE c.corrects = t.id AND c.source_id = $1), e.sequence DESC NULLS LAST, e.id DESC
    ) AS counts
    FROM tied t CROSS JOIN LATERAL (
      SELECT e.id, e.sequence, e.subject, e.shape_id, e.phase, e.time FROM ${events} e WHERE e.id = t.id AND e.source_id = $1 LIMIT 1
    ) AS e
  ), gone AS (
    INSERT INTO corrected_event (source_id, event_id, log_id, index)
    SELECT $1, d.id, entry.log_id, entry.index
    FROM decided d
    LEFT JOIN LATERAL (
      SELECT en.log_id, en.index
      FROM shape s
      JOIN sharing_log log ON log.recipient = s.recipient
      JOIN sharing_log_subject link ON link.subject = d.subject AND link.log_id = log.id AND link.event_id = d.id
      JOIN sharing_log_leaf en ON en.log_id = link.log_id AND en.index = link.index
      WHERE s.id = d.shape_id AND en.shape_id = d.shape_id AND en.phase = d.phase AND en.time = d.time
      ORDER BY en.index LIMIT 1
    ) AS entry ON true
    WHERE NOT d.counts AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = d.id AND c.source_id = $1)
    RETURNING event_id
  ), back AS (
    DELETE FROM corrected_event c
    USING (SELECT id FROM decided WHERE counts UNION ALL SELECT id FROM circle) AS d
    WHERE c.event_id = d.id AND c.source_id = $1
    RETURNING c.event_id
  )
  SELECT event_id AS id, false AS counts FROM gone UNION ALL SELECT event_id, true FROM back`;

/** Brings the counts of the observed register, and the times of what counts, after events that turned. */
export async function moveObservations(
  transaction: Executor,
  sourceId: number,
  turned: readonly Turned[],
  months: EveryMonth,
): Promise<void> {
  await transaction.query(
    `WITH changed AS (
       SELECT e.shape_id, e.phase, e.outcome, sum(CASE WHEN g.counts THEN 1 ELSE -1 END) AS more,
              min(e.time) FILTER (WHERE NOT g.counts) AS first_gone, max(e.time) FILTER (WHERE NOT g.counts) AS last_gone,
              min(e.time) FILTER (WHERE g.counts) AS first_back, max(e.time) FILTER (WHERE g.counts) AS last_back
       FROM ${turnedEvents(months)} GROUP BY e.shape_id, e.phase, e.outcome
     )
     UPDATE observation o SET events = o.events + c.more, corrected = o.corrected - c.more,
       first_seen = ${timeThatCounts('first', months)}, last_seen = ${timeThatCounts('last', months)}
     FROM changed c
     WHERE o.source_id = $1 AND o.shape_id = c.shape_id
       AND o.phase IS NOT DISTINCT FROM c.phase AND o.outcome IS NOT DISTINCT FROM c.outcome`,
    [sourceId, turned.map(({ id }) => id), turned.map(({ counts }) => counts)],
  );
}

const turnedEvents = ({ table }: EveryMonth): string => `
  unnest($2::uuid[], $3::boolean[]) AS g (id, counts)
  CROSS JOIN LATERAL (
    SELECT e.subject, e.shape_id, e.phase, e.outcome, e.time FROM ${table} e WHERE e.id = g.id AND e.source_id = $1 LIMIT 1
  ) AS e`;

/**
 * Time of the first or last event that counts; none where nothing does any more. Looked for only when the one that was first or
 * last is gone. Where a month is gone, what was seen in it cannot be looked up: a time only widens. One that is not found stays as
 * it was: the correction is no worse for it, and a recount tells.
 */
function timeThatCounts(end: 'first' | 'last', months: EveryMonth): string {
  const [wider, inside] = end === 'first' ? ['least', '>'] : ['greatest', '<'];
  const kept = `o.${end}_seen`;
  const counts = `${wider}(${timeAtTheEnd(end, months)}, c.${end}_back)`;
  return `CASE WHEN o.events + c.more = 0 THEN NULL
    WHEN c.${end}_gone IS NULL OR c.${end}_gone ${inside} ${kept} THEN ${wider}(${kept}, c.${end}_back)
    ELSE ${months.gone.length > 0 ? `${wider}(${kept}, ${counts})` : `coalesce(${counts}, ${kept})`} END`;
}

/**
 * Looks through the days on which the shape of `o` was seen in its course, from one end, until an event is found that counts: a
 * range of the key at a time. An id tells the time of its event within a day; OFFSET keeps the days in order.
 */
function timeAtTheEnd(end: 'first' | 'last', { table }: EveryMonth): string {
  const [extreme, onwards, order] = end === 'first' ? ['min', '>=', 'ASC'] : ['max', '<=', 'DESC'];
  return `(
    SELECT found.time
    FROM (
      SELECT d.day::timestamp AT TIME ZONE 'UTC' AS day FROM observed_day d
      WHERE d.shape_id = o.shape_id AND d.source_id = o.source_id
        AND d.phase IS NOT DISTINCT FROM o.phase AND d.outcome IS NOT DISTINCT FROM o.outcome
        AND d.day ${onwards} (o.${end}_seen AT TIME ZONE 'UTC')::date
      ORDER BY d.day ${order} OFFSET 0
    ) AS d CROSS JOIN LATERAL (
      SELECT ${extreme}(e.time) AS time FROM ${table} e
      WHERE e.id >= uuid7_floor(greatest(d.day - interval '24 hours', 'epoch')) AND e.id < uuid7_floor(d.day + interval '48 hours 1 millisecond')
        AND e.time >= d.day AND e.time < d.day + interval '24 hours'
        AND e.shape_id = o.shape_id AND e.source_id = o.source_id
        AND e.phase IS NOT DISTINCT FROM o.phase AND e.outcome IS NOT DISTINCT FROM o.outcome
        AND NOT EXISTS (SELECT FROM corrected_event gone WHERE gone.event_id = e.id AND gone.source_id = e.source_id)
    ) AS found
    WHERE found.time IS NOT NULL LIMIT 1)`;
}

const COUNTS = `NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id)`;

/** Takes persons off the shapes in which no event about them counts any more, and puts back those in which one does. */
export async function moveSubjects(
  transaction: Executor,
  sourceId: number,
  turned: readonly Turned[],
  months: EveryMonth,
): Promise<void> {
  const parameters = [sourceId, turned.map(({ id }) => id), turned.map(({ counts }) => counts)];
  await transaction.query(
    `DELETE FROM shape_subject p
     USING (SELECT DISTINCT e.subject, e.shape_id FROM ${turnedEvents(months)} WHERE NOT g.counts) AS gone
     WHERE p.subject = gone.subject AND p.shape_id = gone.shape_id
       AND NOT EXISTS (
         SELECT FROM ${months.table} e
         WHERE e.subject = gone.subject AND e.shape_id = gone.shape_id AND e.phase IS NULL AND ${COUNTS})
       -- Every disclosure that was not withheld has made an entry, and its link finds it again.
       AND NOT EXISTS (
         SELECT FROM sharing_log_subject link CROSS JOIN LATERAL (
           SELECT FROM ${months.table} e
           WHERE e.id = link.event_id AND e.subject = gone.subject AND e.shape_id = gone.shape_id AND e.phase IN ('opened', 'closed') AND ${COUNTS}
           LIMIT 1
         ) AS e
         WHERE link.subject = gone.subject)`,
    parameters,
  );
  await transaction.query(
    `INSERT INTO shape_subject (subject, shape_id)
     SELECT DISTINCT e.subject, e.shape_id FROM ${turnedEvents(months)}
     WHERE g.counts AND e.subject IS NOT NULL AND e.phase IS DISTINCT FROM 'withheld' ON CONFLICT DO NOTHING`,
    parameters,
  );
}
