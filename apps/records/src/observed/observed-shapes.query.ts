import type { Executor } from '#database';
import { correctedAsOf } from '../corrections/corrected-as-of.query.js';
import { ID_DRIFT, askEveryMonth } from '../corrections/every-month.query.js';
import { SHAPE_TERMS, type ShapeTerms } from './shape-terms.query.js';

/** One combination of terms as it was seen, over all sources, with how often and when. */
export interface ObservedShape extends ShapeTerms {
  /** Events that count: those that were not withheld, and those that were. */
  events: number;
  withheld: number;
  outcomes: Partial<Record<string, number>>;
  opened: number;
  /** Events that do not count any more, because another states the same anew; and those of them that were withheld. */
  corrected: number;
  correctedWithheld: number;
  /** Of the events that count and were not withheld; null when there are none. */
  firstSeen: Date | null;
  lastSeen: Date | null;
}

/** `counts` has shape_id, phase, outcome, events, corrected, first_seen and last_seen, any number of rows for a shape. */
function shapesWith(counts: string): string {
  return `
  SELECT ${SHAPE_TERMS},
         o.events, o.withheld, o.outcomes, o.opened, o.corrected, o.corrected_withheld AS "correctedWithheld",
         o.first_seen AS "firstSeen", o.last_seen AS "lastSeen"
  FROM shape s
  JOIN (
    SELECT shape_id,
           coalesce(sum(events) FILTER (WHERE phase IS DISTINCT FROM 'withheld'), 0)::bigint AS events,
           coalesce(sum(events) FILTER (WHERE phase = 'withheld'), 0)::bigint AS withheld,
           coalesce(sum(events) FILTER (WHERE phase = 'opened'), 0)::bigint AS opened,
           coalesce(sum(corrected) FILTER (WHERE phase IS DISTINCT FROM 'withheld'), 0)::bigint AS corrected,
           coalesce(sum(corrected) FILTER (WHERE phase = 'withheld'), 0)::bigint AS corrected_withheld,
           coalesce(jsonb_object_agg(outcome, events) FILTER (WHERE outcome IS NOT NULL), '{}') AS outcomes,
           min(first_seen) FILTER (WHERE phase IS DISTINCT FROM 'withheld') AS first_seen,
           max(last_seen) FILTER (WHERE phase IS DISTINCT FROM 'withheld') AS last_seen
    FROM (SELECT shape_id, phase, outcome, sum(events) AS events, sum(corrected) AS corrected, min(first_seen) AS first_seen, max(last_seen) AS last_seen
          FROM (${counts}) AS counted GROUP BY shape_id, phase, outcome) AS by_course
    GROUP BY shape_id
  ) AS o ON o.shape_id = s.id`;
}

const OBSERVED_SHAPES = shapesWith(
  'SELECT shape_id, phase, outcome, events, corrected, first_seen, last_seen FROM observation',
);

export async function listObservedShapes(executor: Executor): Promise<ObservedShape[]> {
  return executor.query<ObservedShape>(`${OBSERVED_SHAPES} ORDER BY s.id`);
}

/**
 * What was seen from an instant on up to, not including, another. Counted from the events themselves, those of detached months too:
 * for a look back, not for every day. `correctedUntil`: what was stated anew by then counts no more, and what states it anew
 * since then does not count yet; null: as it is now.
 */
export async function listShapesObservedBetween(
  executor: Executor,
  { from, to, correctedUntil }: { from: Date; to: Date; correctedUntil: Date | null },
): Promise<ObservedShape[]> {
  return askEveryMonth(executor, ({ table }) => {
    const { members, relation, known, parameters } = correctedAsOf(table, correctedUntil);
    const counted = `
    SELECT shape_id, phase, outcome, count(*) FILTER (WHERE c.id IS NULL) AS events, count(c.id) AS corrected,
           min(time) FILTER (WHERE c.id IS NULL) AS first_seen, max(time) FILTER (WHERE c.id IS NULL) AS last_seen
    FROM ${table} e LEFT JOIN ${relation} c ON c.id = e.id AND c.source_id = e.source_id
    WHERE e.time >= $1 AND e.time < $2 AND ${known}
      AND e.id >= uuid7_floor(greatest($1::timestamptz - ${ID_DRIFT}, 'epoch')) AND e.id < uuid7_floor($2::timestamptz + ${ID_DRIFT})
    GROUP BY shape_id, phase, outcome`;
    return executor.query<ObservedShape>(`${members} ${shapesWith(counted)} ORDER BY s.id`, [from, to, ...parameters]);
  });
}

export async function listObservedShapesOfRecipient(executor: Executor, recipient: string): Promise<ObservedShape[]> {
  const ofRecipient = `
    SELECT shape_id, phase, outcome, events, corrected, first_seen, last_seen
    FROM observation WHERE shape_id IN (SELECT id FROM shape WHERE recipient = $1)`;
  return executor.query<ObservedShape>(`${shapesWith(ofRecipient)} ORDER BY s.id`, [recipient]);
}

/** Number of persons that each activity has concerned, by the events that count. */
export async function countSubjectsByActivity(executor: Executor): Promise<Map<string, number>> {
  return personsConcerned(executor, 'activity');
}

/** Number of persons whose data each recipient was to get, by the events that count. */
export async function countSubjectsByRecipient(executor: Executor): Promise<Map<string, number>> {
  return personsConcerned(executor, 'recipient');
}

/** Number of persons whom anything has concerned, by the events that count. Reads all pairs of persons and shapes. */
export async function countSubjects(executor: Executor): Promise<number> {
  const [row] = await executor.query<{ persons: number }>(
    'SELECT count(*) AS persons FROM (SELECT DISTINCT subject FROM shape_subject) AS concerned',
  );
  return row!.persons;
}

async function personsConcerned(executor: Executor, kind: 'activity' | 'recipient'): Promise<Map<string, number>> {
  const rows = await executor.query<{ key: string; persons: number }>(
    'SELECT key, persons FROM persons_concerned WHERE kind = $1',
    [kind],
  );
  return new Map(rows.map(({ key, persons }) => [key, persons]));
}
