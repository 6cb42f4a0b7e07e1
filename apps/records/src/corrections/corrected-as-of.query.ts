import { noLonger } from '../recount/no-longer.query.js';

/** Parts of a question whose own parameters are `$1` and `$2`, over events `e`. */
export interface CorrectedAsOf {
  /** Begins the statement: a WITH RECURSIVE, or nothing. */
  members: string;
  /** Stands in a FROM; `id` and `source_id` of the events that count no more. */
  relation: string;
  /** Whether `e` is asked for at all. */
  known: string;
  /** From `$3` on. */
  parameters: Date[];
}

/**
 * Which events no longer count, among those of `events`, which stands in a FROM: as it is now (null), or decided anew from what
 * corrections tie together, without those that were taken in from `until` on. What corrects an event that itself came in only then stays
 * with it, since by the time that it states the two belong to the day together.
 */
export function correctedAsOf(events: string, until: Date | null): CorrectedAsOf {
  if (until === null)
    return {
      members: '',
      relation: '(SELECT event_id AS id, source_id FROM corrected_event)',
      known: 'true',
      parameters: [],
    };
  return {
    members: `WITH RECURSIVE late AS MATERIALIZED (
      SELECT c.source_id, c.event_id AS id, c.corrects
      FROM correction c JOIN ${events} e ON e.id = c.event_id AND e.source_id = c.source_id
      WHERE e.recorded_at >= $3
    ), not_yet AS (
      SELECT l.source_id, l.id
      FROM late l JOIN ${events} e ON e.id = l.corrects AND e.source_id = l.source_id
      WHERE e.recorded_at < $3
      UNION
      SELECT l.source_id, l.id FROM not_yet n JOIN late l ON l.corrects = n.id AND l.source_id = n.source_id
    ), tied AS MATERIALIZED (
      SELECT e.id, e.source_id, e.sequence, e.corrects
      FROM (SELECT source_id, event_id AS id FROM correction UNION SELECT source_id, corrects FROM correction) AS named
      JOIN ${events} e ON e.id = named.id AND e.source_id = named.source_id
      WHERE NOT EXISTS (SELECT FROM not_yet n WHERE n.id = e.id AND n.source_id = e.source_id)
    ), ${noLonger('tied')}`,
    relation: 'no_longer',
    known: 'NOT EXISTS (SELECT FROM not_yet n WHERE n.id = e.id AND n.source_id = e.source_id)',
    parameters: [until],
  };
}
