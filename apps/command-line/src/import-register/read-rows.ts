import type { Lang, LocalizedText, TermKind } from '#declared-register';
import { COLUMNS, COLUMN_NAMES, type ColumnName } from './columns.js';
import { findLegalBasis, findPeriod, findTerm, slugOf } from './read-terms.js';
import { type TextSheet, cellName } from './workbook.js';

/** Something that must be mended before the sheet can be imported. Names the cell and what belongs there, not what stands there. */
export interface CellProblem {
  cell: string;
  text: LocalizedText;
}

/** A value with the cell that it was read from. */
export interface Read<T> {
  value: T;
  cell: string;
}

/** One row of the sheet, its terms as keys of the vocabulary. */
export interface RegisterRow {
  activity: Read<string>;
  name: Read<string>;
  service?: Read<string>;
  purpose: Read<string>;
  purposeKey: Read<string>;
  subjectKind: Read<string>;
  legalBasis: Read<string>;
  specialBasis?: Read<string>;
  categories: Read<string>[];
  sources: Read<string>[];
  recipientClass?: Read<string>;
  recipient?: Read<string>;
  role?: Read<string>;
  retention?: Read<{ period: string; trigger: string; text: string }>;
  system?: Read<string>;
  storage?: Read<string>;
  owner?: Read<string>;
}

export function readRows(sheet: TextSheet): { rows: RegisterRow[]; problems: CellProblem[] } {
  const headingRow = sheet.rows.findIndex((row) => row.some((text) => text !== ''));
  if (headingRow < 0) return { rows: [], problems: [{ cell: cellName(sheet.name, 0, 0), text: EMPTY }] };
  const problems: CellProblem[] = [];
  const places = placesOf(sheet, headingRow, problems);
  if (problems.length > 0) return { rows: [], problems };
  const rows = sheet.rows.flatMap((cells, row) => {
    if (row <= headingRow || cells.every((text) => text === '')) return [];
    const reader = new RowReader(sheet.name, row, cells, places, problems);
    return reader.read() ?? [];
  });
  if (rows.length === 0 && problems.length === 0)
    problems.push({ cell: cellName(sheet.name, headingRow + 1, 0), text: EMPTY });
  return { rows, problems };
}

function placesOf(sheet: TextSheet, headingRow: number, problems: CellProblem[]): Map<ColumnName, number> {
  const places = new Map<ColumnName, number>();
  for (const [column, text] of (sheet.rows[headingRow] ?? []).entries()) {
    const name = columnNamed(text);
    if (name === undefined) {
      if (text !== '') problems.push({ cell: cellName(sheet.name, headingRow, column), text: UNKNOWN_HEADING });
    } else if (places.has(name)) problems.push({ cell: cellName(sheet.name, headingRow, column), text: TWICE });
    else places.set(name, column);
  }
  for (const name of COLUMN_NAMES)
    if (COLUMNS[name].required && !places.has(name))
      problems.push({
        cell: cellName(sheet.name, headingRow, sheet.rows[headingRow]?.length ?? 0),
        text: missingHeading(name),
      });
  return places;
}

function columnNamed(heading: string): ColumnName | undefined {
  const wanted = heading.replace(/\*$/, '').trim().toLowerCase();
  return COLUMN_NAMES.find((name) =>
    (['sv', 'en'] as Lang[]).some((lang) => COLUMNS[name].heading[lang].toLowerCase() === wanted),
  );
}

class RowReader {
  private readonly sheet: string;
  private readonly row: number;
  private readonly cells: readonly string[];
  private readonly places: ReadonlyMap<ColumnName, number>;
  private readonly problems: CellProblem[];
  private readonly before: number;

  constructor(
    sheet: string,
    row: number,
    cells: readonly string[],
    places: ReadonlyMap<ColumnName, number>,
    problems: CellProblem[],
  ) {
    this.sheet = sheet;
    this.row = row;
    this.cells = cells;
    this.places = places;
    this.problems = problems;
    this.before = problems.length;
  }

  /** The row; undefined when something in it is wrong, all of which is reported then. */
  read(): RegisterRow | undefined {
    const activity = this.one('activity', slugOf, KEY);
    const purposeKey = this.one('purposeKey', slugOf, KEY) ?? activity;
    const row = {
      activity,
      name: this.text('name'),
      service: this.term('service', 'services'),
      purpose: this.text('purpose'),
      purposeKey,
      subjectKind: this.term('subjectKind', 'subjectKinds'),
      legalBasis: this.one('legalBasis', findLegalBasis, LEGAL_BASIS),
      specialBasis: this.term('specialBasis', 'specialBases'),
      categories: this.list('categories', 'categories'),
      sources: this.list('sources', 'sources'),
      recipientClass: this.term('recipientClass', 'recipientClasses'),
      recipient: this.one('recipient', slugOf, KEY),
      role: this.term('role', 'roles'),
      retention: this.retention(),
      system: this.text('system'),
      storage: this.text('storage'),
      owner: this.text('owner'),
    };
    for (const name of ['recipient', 'role'] as const)
      if (row[name] && !row.recipientClass) this.problem(name, CLASS_FIRST);
    return this.problems.length > this.before ? undefined : (row as RegisterRow);
  }

  private retention(): RegisterRow['retention'] {
    const period = this.one('retention', findPeriod, PERIOD);
    const trigger = this.term('trigger', 'triggers');
    if (period && !trigger && this.given('trigger') === '') this.problem('trigger', TRIGGER_TOO);
    if (!period || !trigger) return undefined;
    const text = `${this.given('retention')} ${this.given('trigger')}`;
    return { cell: period.cell, value: { period: period.value, trigger: trigger.value, text } };
  }

  private term(name: ColumnName, kind: TermKind): Read<string> | undefined {
    return this.one(name, (given) => findTerm(kind, given), unknownTerm(name));
  }

  private list(name: ColumnName, kind: TermKind): Read<string>[] {
    const given = this.given(name);
    if (given === '') return this.empty(name) ?? [];
    const found = splitList(given).map((part) => findTerm(kind, part));
    const unknown = found.findIndex((key) => key === undefined);
    if (unknown >= 0) this.problem(name, inList(unknown + 1, unknownTerm(name)));
    return [...new Set(found)].flatMap((value) => (value === undefined ? [] : [{ value, cell: this.cell(name) }]));
  }

  private text(name: ColumnName): Read<string> | undefined {
    return this.one(name, (given) => given, KEY);
  }

  private one(
    name: ColumnName,
    find: (given: string) => string | undefined,
    expected: LocalizedText,
  ): Read<string> | undefined {
    const given = this.given(name);
    if (given === '') return this.empty(name);
    const value = find(given);
    if (value === undefined) this.problem(name, expected);
    return value === undefined ? undefined : { value, cell: this.cell(name) };
  }

  private empty(name: ColumnName): undefined {
    if (COLUMNS[name].required) this.problem(name, REQUIRED);
    return undefined;
  }

  private given(name: ColumnName): string {
    const place = this.places.get(name);
    return place === undefined ? '' : (this.cells[place] ?? '');
  }

  private cell(name: ColumnName): string {
    return cellName(this.sheet, this.row, this.places.get(name) ?? this.cells.length);
  }

  private problem(name: ColumnName, text: LocalizedText): void {
    this.problems.push({ cell: this.cell(name), text });
  }
}

/** Labels hold commas of their own, so a list is parted by `;` or by line ends. */
function splitList(given: string): string[] {
  return given
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const EMPTY = { sv: 'bladet har inga rader; börja med mallen', en: 'the sheet has no rows; begin with the template' };
const UNKNOWN_HEADING = {
  sv: 'okänd rubrik; använd mallens rubriker eller ta bort kolumnen',
  en: 'unknown heading; use those of the template, or remove the column',
};
const TWICE = { sv: 'rubriken finns två gånger', en: 'this heading is there twice' };
const REQUIRED = { sv: 'cellen måste fyllas i', en: 'the cell must be filled in' };
const KEY = { sv: 'minst en bokstav behövs för en nyckel', en: 'a key needs at least one letter' };
const LEGAL_BASIS = {
  sv: 'en punkt i artikel 6.1, till exempel 6.1 b eller A6-1-b',
  en: 'a point of Article 6(1), such as 6(1)(b) or A6-1-b',
};
const PERIOD = { sv: 'en tid som P1Y eller 12 månader', en: 'a period as P1Y or 12 months' };
const TRIGGER_TOO = {
  sv: 'en gallringsfrist behöver en dag som den räknas från',
  en: 'a retention period needs the day it is counted from',
};
const CLASS_FIRST = { sv: 'ange också mottagarkategorin', en: 'give the recipient category too' };

function missingHeading(name: ColumnName): LocalizedText {
  const { heading } = COLUMNS[name];
  return { sv: `rubriken ${heading.sv} saknas`, en: `the heading ${heading.en} is missing` };
}

function unknownTerm(name: ColumnName): LocalizedText {
  const { heading } = COLUMNS[name];
  return {
    sv: `en term ur registrets ordlista för ${heading.sv}, som nyckel eller benämning`,
    en: `a term of the register’s vocabulary for ${heading.en}, as key or label`,
  };
}

function inList(place: number, { sv, en }: LocalizedText): LocalizedText {
  return { sv: `plats ${place} i listan: ${sv}`, en: `place ${place} of the list: ${en}` };
}
