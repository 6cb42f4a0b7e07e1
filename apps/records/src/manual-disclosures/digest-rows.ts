import type { FieldError } from '#http';
import { contentDigest } from '#processing-event';
import type { CheckedRow } from './read-rows.js';

/** A row by what it states, with its place in the request. */
export interface DigestedRow {
  digest: Buffer;
  pointer: string;
}

/**
 * By its digest a row is known again, from whichever form, program or file it comes: what it states, in one way of writing.
 * The mark that rows share is left out, for it says nothing of what happened.
 */
export function digestRows(rows: readonly CheckedRow[]): DigestedRow[] {
  return rows.map(({ pointer, disclosure: _, ...row }) => ({
    pointer: pointer(''),
    digest: Buffer.from(
      contentDigest({
        ...row,
        at: new Date(row.at!).toISOString(),
        purposes: [...row.purposes].sort(),
        categories: [...row.categories].sort(),
        outcome: outcomeOf(row),
      }),
      'hex',
    ),
  }));
}

/** Who writes down that something was handed over has handed it over. */
export function outcomeOf({ outcome }: Pick<CheckedRow, 'outcome'>): string {
  return outcome ?? 'acknowledged';
}

/** Rows that state what an earlier one of the request states. */
export function repeatedRows(rows: readonly DigestedRow[]): FieldError[] {
  const seen = new Set<string>();
  return rows.filter(({ digest }) => seen.size === seen.add(digest.toString('hex')).size).map(twice);
}

/** Rows of these digests. */
export function rowsAmong(rows: readonly DigestedRow[], digests: readonly Buffer[]): FieldError[] {
  const sought = new Set(digests.map((digest) => digest.toString('hex')));
  return rows.filter(({ digest }) => sought.has(digest.toString('hex'))).map(twice);
}

function twice({ pointer }: DigestedRow): FieldError {
  return {
    pointer,
    code: 'twice',
    expected: 'each row once; the time tells apart what happened twice',
    found: 'the same again',
  };
}
