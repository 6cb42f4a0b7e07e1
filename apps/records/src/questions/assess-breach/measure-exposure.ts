import type { Executor } from '#database';
import type { EveryMonth } from '../../corrections/every-month.query.js';
import { type DisclosedShape, type Held, countPersonsHeld, countRecordsHeld } from './exposure.query.js';
import { CONSEQUENCES } from './consequences.js';

/** What a count is of: a dimension of the shapes, and a term in it. */
export type ExposedDimension = 'category' | 'country' | 'subjectKind' | 'activity';

export interface ExposedCount {
  persons: number;
  records: number;
}

/** What a recipient held at an instant. */
export interface Exposure extends ExposedCount {
  /** Disclosures opened up to then of which it is proved that nothing went out. */
  neverLeft: number;
  /** Months whose events somebody took away: what never left in them counts as received. */
  gone: readonly string[];
  terms: Record<ExposedDimension, Map<string, ExposedCount>>;
  /** Persons of whom all categories of a consequence were held, by its key. */
  consequences: Map<string, number>;
}

const TERMS_OF: Record<ExposedDimension, (shape: DisclosedShape) => readonly string[]> = {
  category: ({ categories }) => categories,
  country: ({ country }) => [country],
  subjectKind: ({ subjectKind }) => (subjectKind === null ? [] : [subjectKind]),
  activity: ({ activity }) => [activity],
};

const DIMENSIONS = Object.keys(TERMS_OF) as ExposedDimension[];

/** Of the shapes those of which anything lies before the instant. */
export function heldUntil(recipient: string, shapes: readonly DisclosedShape[], until: Date): Held {
  const begun = shapes.filter(({ firstSeen }) => firstSeen <= until);
  const idsOf = (some: readonly DisclosedShape[]) => some.map(({ id }) => id);
  return {
    recipient,
    until,
    whole: idsOf(begun.filter(({ lastSeen }) => lastSeen <= until)),
    cut: idsOf(begun.filter(({ lastSeen }) => lastSeen > until)),
  };
}

/** Counts what the recipient held at the instant, in as many statements whatever there is to count. */
export async function measureExposure(
  executor: Executor,
  months: EveryMonth,
  shapes: readonly DisclosedShape[],
  held: Held,
  now: Date,
): Promise<Exposure> {
  const ids = new Set([...held.whole, ...held.cut]);
  const concerned = shapes.filter(({ id }) => ids.has(id));
  const { records, neverLeft } = await countRecordsHeld(executor, months, concerned, held);
  const cells = DIMENSIONS.flatMap((dimension) =>
    [...new Set(concerned.flatMap(TERMS_OF[dimension]))].sort().map((term) => ({ dimension, term })),
  );
  const bears = (shape: DisclosedShape, { dimension, term }: (typeof cells)[number]) =>
    TERMS_OF[dimension](shape).includes(term);
  // The last mark is borne by every shape: whoever has any.
  const marks = new Map(
    concerned.map((shape) => [shape.id, `${cells.map((cell) => (bears(shape, cell) ? '1' : '0')).join('')}1`]),
  );
  const setOf = (has: (cell: (typeof cells)[number]) => boolean, anybody = false) =>
    `${cells.map((cell) => (has(cell) ? '1' : '0')).join('')}${anybody ? '1' : '0'}`;
  const possible = CONSEQUENCES.filter(({ categories }) =>
    categories.every((term) => cells.some((cell) => cell.dimension === 'category' && cell.term === term)),
  );
  const sets = [
    setOf(() => false, true),
    ...cells.map((cell) => setOf((other) => other === cell)),
    ...possible.map(({ categories }) =>
      setOf(({ dimension, term }) => dimension === 'category' && categories.includes(term)),
    ),
  ];
  const [everybody = 0, ...persons] =
    concerned.length === 0 ? [] : await countPersonsHeld(executor, months, held, marks, sets, now);
  const sum = (some: readonly DisclosedShape[]) => some.reduce((total, { id }) => total + (records.get(id) ?? 0), 0);
  const terms: Exposure['terms'] = {
    category: new Map(),
    country: new Map(),
    subjectKind: new Map(),
    activity: new Map(),
  };
  for (const [place, cell] of cells.entries())
    terms[cell.dimension].set(cell.term, {
      persons: persons[place]!,
      records: sum(concerned.filter((shape) => bears(shape, cell))),
    });
  return {
    persons: everybody,
    records: sum(concerned),
    neverLeft,
    gone: months.gone,
    terms,
    consequences: new Map(possible.map(({ key }, place) => [key, persons[cells.length + place]!])),
  };
}
