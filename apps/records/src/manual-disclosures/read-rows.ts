import type { FieldError } from '#http';
import { COLUMNS, COLUMN_NAMES, type Column, type ColumnName } from './columns.js';
import { parseCsv } from './parse-csv.js';

/** One request holds no more rows; a longer file goes in several. */
export const MOST_ROWS = 5_000;

/** Values as they came in, by column, with how to name the place in an error. */
export interface GivenRow {
  values: Partial<Record<ColumnName, unknown>>;
  /** Names of members that no column has. */
  unknown: string[];
  readonly pointer: (name: string) => string;
}

/** A row whose every value is well formed; lists are lists. */
export type CheckedRow = {
  [Name in ColumnName]: (typeof COLUMNS)[Name] extends { list: true } ? string[] : string | undefined;
} & { pointer: GivenRow['pointer'] };

export interface ReadRows {
  rows: GivenRow[];
  errors: FieldError[];
}

export function rowsOfCsv(text: string): ReadRows {
  const { header, rows, unclosed } = parseCsv(text, MOST_ROWS);
  const errors: FieldError[] = [];
  for (const [index, name] of header.entries()) {
    if (!isColumn(name)) errors.push(headerError(index, 'unknownColumn', `one of ${COLUMN_NAMES.join(', ')}`));
    else if (header.indexOf(name) !== index) errors.push(headerError(index, 'twice', 'every column once'));
  }
  for (const name of COLUMN_NAMES)
    if (COLUMNS[name].required && !header.includes(name))
      errors.push({
        pointer: `row 1, column ${name}`,
        code: 'missingColumn',
        expected: 'this column',
        found: 'nothing',
      });
  if (unclosed !== undefined)
    errors.push({
      pointer: `row ${unclosed}`,
      code: 'quotes',
      expected: 'a closing quotation mark',
      found: 'end of file',
    });
  return {
    errors,
    rows: rows.map(({ line, cells }) => ({
      values: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
      unknown: cells.length > header.length ? ['beyond the header'] : [],
      pointer: (name) => (name === '' ? `row ${line}` : `row ${line}, column ${name}`),
    })),
  };
}

export function rowsOfJson(body: unknown): ReadRows {
  const { disclosures, ...more } = isObject(body) ? body : {};
  const errors: FieldError[] = Object.keys(more).length === 0 ? [] : [unknownMember('')];
  if (!Array.isArray(disclosures) || !disclosures.every(isObject)) {
    const expected = 'a list of objects, one for each person in each disclosure';
    return {
      rows: [],
      errors: [...errors, { pointer: '/disclosures', code: 'isArray', expected, found: typeof disclosures }],
    };
  }
  return {
    errors,
    rows: disclosures.map((one, index) => ({
      values: one,
      unknown: Object.keys(one).filter((name) => !isColumn(name)),
      pointer: (name) => `/disclosures/${index}${name === '' ? '' : `/${name}`}`,
    })),
  };
}

/** Every value held against its column. All errors are told; the rows count only when there are none. */
export function checkRows(given: readonly GivenRow[], now: Date): { rows: CheckedRow[]; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const rows = given.map((row) => {
    if (row.unknown.length > 0) errors.push(unknownMember(row.pointer('')));
    const checked = Object.fromEntries(COLUMN_NAMES.map((name) => [name, checkValue(row, name, errors)]));
    if (typeof checked['at'] === 'string' && Date.parse(checked['at']) > now.getTime())
      errors.push(errorOf(row, 'at', COLUMNS.at.expected, checked['at']));
    return { ...checked, pointer: row.pointer } as CheckedRow;
  });
  return { rows, errors };
}

function checkValue(row: GivenRow, name: ColumnName, errors: FieldError[]): string | string[] | undefined {
  const column: Column = COLUMNS[name];
  const value = row.values[name];
  if (value === undefined || value === '' || value === null) {
    if (column.required) errors.push({ ...errorOf(row, name, column.expected, undefined), code: 'required' });
    return column.list ? [] : undefined;
  }
  if (!column.list) {
    if (typeof value === 'string' && column.test(value)) return value;
    errors.push(errorOf(row, name, column.expected, value));
    return undefined;
  }
  const list =
    typeof value === 'string' ? value.split(/\s+/) : Array.isArray(value) ? (value as unknown[]) : [undefined];
  const terms = list.filter((term): term is string => typeof term === 'string' && column.test(term));
  if (terms.length === list.length && list.length > 0 && list.length <= 32 && new Set(terms).size === terms.length)
    return terms;
  errors.push(errorOf(row, name, column.expected, value));
  return [];
}

function errorOf(row: GivenRow, name: ColumnName, expected: string, value: unknown): FieldError {
  return { pointer: row.pointer(name), code: 'wrongValue', expected, found: kindOf(value) };
}

function unknownMember(pointer: string): FieldError {
  return { pointer, code: 'unknownField', expected: `nothing but ${COLUMN_NAMES.join(', ')}`, found: 'another' };
}

function headerError(index: number, code: string, expected: string): FieldError {
  return { pointer: `row 1, place ${index + 1}`, code, expected, found: 'another heading' };
}

/** Describes a value without repeating it. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `string of ${value.length} characters`;
  return Array.isArray(value) ? `list of ${value.length}` : typeof value;
}

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
