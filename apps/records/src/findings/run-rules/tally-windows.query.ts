import type { Executor } from '#database';
import { type EveryMonth, ID_DRIFT } from '../../corrections/every-month.query.js';
import type { Tally, Window } from '../finding.js';
import type { SeenShape } from './seen-shapes.query.js';

/** A window with the key of the matter that it belongs to, and the times between which its shape was seen. */
export interface KeyedWindow extends Window {
  key: string;
  firstSeen: Date;
  lastSeen: Date;
}

/** The windows of the matter of that key; `shapes` by number, those of the windows among them. */
export function keyedWindows(
  key: string,
  windows: readonly Window[],
  shapes: ReadonlyMap<number, Pick<SeenShape, 'firstSeen' | 'lastSeen'>>,
): KeyedWindow[] {
  return windows.map((window) => {
    const { firstSeen, lastSeen } = shapes.get(window.shapeId)!;
    return { ...window, key, firstSeen, lastSeen };
  });
}

/**
 * Counts the events in each matter's windows, in one pass over the ids between the earliest and the latest that was seen in them.
 * Corrected events do not count, nor what the gate withheld; a disclosure counts once, when it was opened. Overrides, which are few, are
 * found by an index of their own.
 */
export async function tallyWindows(
  executor: Executor,
  months: EveryMonth,
  windows: readonly KeyedWindow[],
): Promise<Map<string, Tally>> {
  const overrides = windows.filter(({ course }) => course === 'override');
  const others = windows.filter(({ course }) => course !== 'override');
  return new Map([
    ...(await tally(executor, months, others, 'true')),
    ...(await tally(executor, months, overrides, 'e.override')),
  ]);
}

async function tally(
  executor: Executor,
  { table }: EveryMonth,
  windows: readonly KeyedWindow[],
  which: string,
): Promise<[string, Tally][]> {
  if (windows.length === 0) return [];
  const rows = await executor.query<Tally & { key: string }>(
    `WITH wanted AS (
       SELECT key, shape_id, coalesce(seen_from, '-infinity') AS seen_from, coalesce(seen_to, 'infinity') AS seen_to, course
       FROM unnest($1::text[], $2::integer[], $3::timestamptz[], $4::timestamptz[], $5::text[]) AS w (key, shape_id, seen_from, seen_to, course)
     ), seen AS (
       SELECT w.key, e.id, e.subject, e.time, e.disclosure_id,
              row_number() OVER (PARTITION BY w.key ORDER BY e.id DESC) AS place
       FROM wanted w JOIN ${table} e ON e.shape_id = w.shape_id AND e.time >= w.seen_from AND e.time < w.seen_to
       WHERE e.phase IS DISTINCT FROM 'withheld'
         AND (w.course = 'any' OR e.phase IS DISTINCT FROM 'closed') AND ${which}
         AND e.id >= uuid7_floor(greatest($6::timestamptz - ${ID_DRIFT}, 'epoch')) AND e.id <= uuid7_floor($7::timestamptz + ${ID_DRIFT})
         AND NOT EXISTS (SELECT FROM corrected_event c WHERE c.event_id = e.id AND c.source_id = e.source_id)
     )
     SELECT key, count(DISTINCT coalesce(disclosure_id, id)) AS times, count(DISTINCT subject) AS persons,
            min(time) AS since, max(time) AS "lastSeen",
            array_agg(id ORDER BY place) FILTER (WHERE place <= 20) AS evidence
     FROM seen GROUP BY key`,
    [
      windows.map(({ key }) => key),
      windows.map(({ shapeId }) => shapeId),
      windows.map(({ from }) => from),
      windows.map(({ to }) => to),
      windows.map(({ course }) => course),
      earliest(windows),
      latest(windows),
    ],
  );
  return rows.map(({ key, ...counted }) => [key, counted]);
}

// Reduced, as a call takes no more arguments than its stack holds, and a register has as many windows as it has shapes.

function earliest(windows: readonly KeyedWindow[]): Date {
  const from = windows.map((one) => Math.max(one.from?.getTime() ?? -Infinity, one.firstSeen.getTime()));
  return new Date(from.reduce((least, time) => Math.min(least, time), Infinity));
}

function latest(windows: readonly KeyedWindow[]): Date {
  const to = windows.map((one) => Math.min(one.to?.getTime() ?? Infinity, one.lastSeen.getTime()));
  return new Date(to.reduce((most, time) => Math.max(most, time), -Infinity));
}
