import { csvLine } from '../../csv/csv-line.js';
import type { LogEntry } from './read-entries.query.js';
import type { LeafV1 } from '../leaf.js';

/** NDJSON whose lines are the leaves. */
export function ndjsonChunk(entries: readonly LogEntry[]): string {
  return entries.map(({ leaf }) => `${leaf}\n`).join('');
}

/** Line feeds in the chunks; a leaf holds none. */
export function countLines(chunks: readonly Buffer[]): number {
  let lines = 0;
  for (const chunk of chunks) for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/**
 * Columns of the CSV export (RFC 4180); sets are joined by a space, absent members are empty. The last one is not of the
 * leaf: who adds up rows must leave out those that say true.
 */
const COLUMNS = [
  'index',
  'time',
  'recorded',
  'recipient',
  'class',
  'role',
  'activity',
  'purposes',
  'subjectKind',
  'categories',
  'basis',
  'specialBasis',
  'country',
  'transferGround',
  'phase',
  'outcome',
  'override',
  'manual',
  'corrects',
  'tag',
  'corrected',
] as const;

export const CSV_HEADER = csvLine(COLUMNS);

export function csvChunk(entries: readonly LogEntry[]): string {
  return entries
    .map(({ index, leaf, corrected }) => {
      const row: Partial<LeafV1> & { index: number; corrected?: boolean } = {
        ...(JSON.parse(leaf) as LeafV1),
        index,
        ...(corrected ? { corrected } : {}),
      };
      return csvLine(COLUMNS.map((column) => fieldOf(row[column])));
    })
    .join('');
}

function fieldOf(value: string | number | boolean | string[] | undefined): string | number | null {
  if (value === undefined || typeof value === 'number') return value ?? null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
