import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import type { Lang } from '#declared-register';
import { UsageError } from '../surroundings.js';
import { COLUMNS, COLUMN_NAMES } from './columns.js';

/** One sheet as text; row and column as in the file, counted from 0. */
export interface TextSheet {
  name: string;
  rows: string[][];
}

/** The first sheet of a workbook. Throws {@link UsageError} when the bytes are no XLSX file. */
export async function readFirstSheet(bytes: Buffer): Promise<TextSheet> {
  const [first] = await readWorkbook(bytes).catch(() => []);
  if (first === undefined)
    throw new UsageError('The file is no XLSX workbook with a sheet. / Filen är ingen XLSX-arbetsbok med ett blad.');
  return { name: first.sheet, rows: (first.data as unknown[][]).map((row) => row.map(textOf)) };
}

/** A workbook with the headings and one made-up row. */
export async function templateWorkbook(lang: Lang): Promise<Buffer> {
  const columns = COLUMN_NAMES.map((name) => COLUMNS[name]);
  const rows = [
    columns.map(({ heading, required }) => ({
      value: heading[lang],
      fontWeight: required ? ('bold' as const) : undefined,
    })),
    columns.map(({ example }) => ({ value: example[lang] })),
  ];
  return writeWorkbook(rows, {
    sheet: lang === 'sv' ? 'Register' : 'Record',
    columns: columns.map(({ heading, example }) => ({
      width: Math.max(heading[lang].length, example[lang].length) + 2,
    })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/** Cell as spreadsheets name it: `Blad1!D7`; a sheet's name with other characters stands in quotes. */
export function cellName(sheet: string, row: number, column: number): string {
  const quoted = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
