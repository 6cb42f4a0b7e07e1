import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { type Lang, Problem } from '#http';
import { describeCoverage } from '../../coverage/coverage.js';
import { csvLine } from '../../csv/csv-line.js';
import { READ_POOL } from '../../database.module.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import type { Reading } from '../../editions/read-declared/reading.js';
import { type EventTermKind, termLabel } from '../../register/term-kinds.js';
import { DIMENSIONS, type Dimension, type ObservedFilter } from './dimensions.js';
import { type ObservedCell, countPersonsOfCells, listObservedCells } from './observed-cells.query.js';
import type { ObservedCellView, ObservedView } from './observed.view.js';

/** What the observed register is asked for. */
export interface ObservedAsked {
  by: readonly Dimension[];
  filter: ObservedFilter;
  /** Whether persons are counted. */
  persons: boolean;
}

interface CountedCell extends ObservedCell {
  persons: number | null;
}

const EXPORT_PAGE = 500;

const KINDS: Record<Exclude<Dimension, 'country'>, EventTermKind> = {
  activity: 'activity',
  purpose: 'purpose',
  category: 'category',
  source: 'data-source',
  recipient: 'recipient',
  legalBasis: 'legal-basis',
};

/** Reads what events have shown, by whichever of its dimensions. */
@Injectable()
export class ListObservedService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async page(asked: ObservedAsked, after: string | undefined, limit: number, lang: Lang): Promise<ObservedView> {
    const from = after === undefined ? undefined : termsOf(after, asked.by.length);
    const [cells, coverage, reading] = await Promise.all([
      this.cells(asked, from, limit + 1),
      describeCoverage(onPool(this.pool), lang),
      this.declared.reading(lang, new Date()),
    ]);
    const page = cells.slice(0, limit);
    return {
      ...coverage,
      by: [...asked.by],
      cells: page.map((cell) => view(cell, asked.by, reading)),
      next: cells.length > limit ? cursorOf(page.at(-1)!) : null,
    };
  }

  /** All cells, a page in memory at a time. */
  export(asked: ObservedAsked, format: 'csv' | 'ndjson'): Readable {
    return Readable.from(format === 'csv' ? this.csv(asked) : this.ndjson(asked), { objectMode: false });
  }

  private async *csv(asked: ObservedAsked): AsyncGenerator<string> {
    yield csvLine([...asked.by, 'events', 'withheld', 'corrected', 'persons', 'firstSeen', 'lastSeen']);
    for await (const { terms, events, withheld, corrected, persons, firstSeen, lastSeen } of this.all(asked))
      yield csvLine([...terms, events, withheld, corrected, persons, instant(firstSeen), instant(lastSeen)]);
  }

  private async *ndjson(asked: ObservedAsked): AsyncGenerator<string> {
    for await (const { terms, shapes: _, ...counts } of this.all(asked))
      yield `${JSON.stringify({ ...Object.fromEntries(asked.by.map((name, index) => [name, terms[index]])), ...counts })}\n`;
  }

  private async *all(asked: ObservedAsked): AsyncGenerator<CountedCell> {
    let last: CountedCell | undefined;
    do {
      const cells = await this.cells(asked, last?.terms, EXPORT_PAGE);
      yield* cells;
      last = cells.length < EXPORT_PAGE ? undefined : cells.at(-1);
    } while (last !== undefined);
  }

  private async cells(
    { by, filter, persons }: ObservedAsked,
    after: readonly (string | null)[] | undefined,
    limit: number,
  ): Promise<CountedCell[]> {
    const executor = onPool(this.pool);
    const cells = await listObservedCells(executor, { by, filter, after, limit });
    const counted = persons ? await countPersonsOfCells(executor, cells) : undefined;
    return cells.map((cell, index) => ({ ...cell, persons: counted?.[index] ?? null }));
  }
}

function instant(at: Date | null): string | null {
  return at && at.toISOString();
}

function view(cell: CountedCell, by: readonly Dimension[], reading: Reading): ObservedCellView {
  const { terms, shapes: _, ...counts } = cell;
  const named = DIMENSIONS.map((dimension) => {
    const key = terms[by.indexOf(dimension)] ?? null;
    return [dimension, key && { key, label: wordsOf(dimension, key, reading) }];
  });
  return { ...(Object.fromEntries(named) as Pick<ObservedCellView, Dimension>), ...counts };
}

function wordsOf(dimension: Dimension, key: string, reading: Reading): string {
  return dimension === 'country' ? reading.label('countries', key) : termLabel(KINDS[dimension], key, reading);
}

function cursorOf({ terms }: ObservedCell): string {
  return Buffer.from(JSON.stringify(terms)).toString('base64url');
}

function termsOf(cursor: string, length: number): (string | null)[] {
  try {
    const terms = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (Array.isArray(terms) && terms.length === length && terms.every((term) => term === null || isTerm(term)))
      return terms as (string | null)[];
  } catch {
    // Said below.
  }
  throw new Problem('OBSERVED.WRONG_CURSOR', 400, {
    sv: 'after hör inte till den här frågan: ta värdet ur next, och behåll by och filter.',
    en: 'after does not belong to this question: take it from next, and keep by and the filters.',
  });
}

/** PostgreSQL takes no zero in a text. */
function isTerm(term: unknown): boolean {
  return typeof term === 'string' && !term.includes('\0');
}
