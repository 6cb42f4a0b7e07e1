import type { Executor } from '#database';
import { DIMENSIONS, type Dimension, type ObservedFilter } from './dimensions.js';

/** What was seen of one combination of the terms asked for. An event counts once in each cell that it has part in. */
export interface ObservedCell {
  /** By the dimensions asked for, in their order; null: the events state none. */
  terms: (string | null)[];
  shapes: number[];
  /** Events that count and were let out, those that were withheld, those that count no more. */
  events: number;
  withheld: number;
  corrected: number;
  /** Of the events that count and were let out; null when there are none. */
  firstSeen: Date | null;
  lastSeen: Date | null;
}

const COLUMNS: Record<Dimension, string> = {
  activity: 's.activity',
  purpose: 'purpose.term',
  category: 'category.term',
  source: 's.data_source',
  recipient: 's.recipient',
  country: 's.country',
  legalBasis: 's.legal_basis',
};

/** Sets of a shape, opened up where each member is a cell of its own. */
const MEMBERS: Partial<Record<Dimension, string>> = {
  purpose: 'LEFT JOIN LATERAL unnest(s.purposes) AS purpose (term) ON true',
  category: 'LEFT JOIN LATERAL unnest(s.categories) AS category (term) ON true',
};

const FILTERS: Record<Dimension, (parameter: string) => string> = {
  activity: (parameter) => `s.activity = ${parameter}`,
  purpose: (parameter) => `${parameter} = ANY (s.purposes)`,
  category: (parameter) => `${parameter} = ANY (s.categories)`,
  source: (parameter) => `s.data_source = ${parameter}`,
  recipient: (parameter) => `s.recipient = ${parameter}`,
  country: (parameter) => `s.country = ${parameter}`,
  legalBasis: (parameter) => `s.legal_basis = ${parameter}`,
};

export interface CellsAsked {
  by: readonly Dimension[];
  filter: ObservedFilter;
  /** Terms of the last cell of the page before. */
  after: readonly (string | null)[] | undefined;
  limit: number;
}

/** Cells in the order of their terms, byte by byte; those that state none come first. */
export async function listObservedCells(
  executor: Executor,
  { by, filter, after, limit }: CellsAsked,
): Promise<ObservedCell[]> {
  const wanted = DIMENSIONS.filter((dimension) => filter[dimension] !== undefined);
  const parameters: unknown[] = wanted.map((dimension) => filter[dimension]);
  const conditions = wanted.map((dimension, index) => FILTERS[dimension](`$${index + 1}`));
  // A cell of a set that was asked for by one of its members is that member's.
  for (const [index, dimension] of wanted.entries())
    if (by.includes(dimension)) conditions.push(`${COLUMNS[dimension]} = $${index + 1}`);
  const keys = by.map((dimension) => `coalesce(${COLUMNS[dimension]}, '') COLLATE "C"`).join(', ');
  if (after !== undefined) {
    const from = parameters.length;
    parameters.push(...after.map((term) => term ?? ''));
    conditions.push(`(${keys}) > (${after.map((_, index) => `$${from + index + 1}::text`).join(', ')})`);
  }
  const terms = by.map((dimension) => COLUMNS[dimension]).join(', ');
  return executor.query<ObservedCell>(
    `SELECT ARRAY[${terms}]::text[] AS terms, array_agg(DISTINCT s.id) AS shapes,
            sum(o.events)::bigint AS events, sum(o.withheld)::bigint AS withheld, sum(o.corrected)::bigint AS corrected,
            min(o.first_seen) AS "firstSeen", max(o.last_seen) AS "lastSeen"
     FROM shape s
     JOIN (
       SELECT shape_id,
              coalesce(sum(events) FILTER (WHERE phase IS DISTINCT FROM 'withheld'), 0) AS events,
              coalesce(sum(events) FILTER (WHERE phase = 'withheld'), 0) AS withheld, sum(corrected) AS corrected,
              min(first_seen) FILTER (WHERE phase IS DISTINCT FROM 'withheld') AS first_seen,
              max(last_seen) FILTER (WHERE phase IS DISTINCT FROM 'withheld') AS last_seen
       FROM observation GROUP BY shape_id
     ) AS o ON o.shape_id = s.id
     ${by.map((dimension) => MEMBERS[dimension] ?? '').join(' ')}
     ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
     GROUP BY ${terms} ORDER BY ${keys} LIMIT ${limit}`,
    parameters,
  );
}

/** Persons that each cell has concerned, in the order of the cells; each once, by whatever shapes. Reads the pairs of persons and shapes once. */
export async function countPersonsOfCells(
  executor: Executor,
  cells: readonly Pick<ObservedCell, 'shapes'>[],
): Promise<number[]> {
  const pairs = cells.flatMap(({ shapes }, cell) => shapes.map((shape) => [cell, shape] as const));
  const rows = await executor.query<{ cell: number; persons: number }>(
    `SELECT cell, count(DISTINCT subject) AS persons
     FROM unnest($1::int[], $2::int[]) AS asked (cell, shape_id) JOIN shape_subject USING (shape_id) GROUP BY cell`,
    [pairs.map(([cell]) => cell), pairs.map(([, shape]) => shape)],
  );
  const counted = new Map(rows.map(({ cell, persons }) => [cell, persons]));
  return cells.map((_, cell) => counted.get(cell) ?? 0);
}
