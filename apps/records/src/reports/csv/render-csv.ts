import { Readable } from 'node:stream';
import type { ReportModel } from '../model/report-model.js';
import type { CellValue } from '../tables/report-table.js';
import { statementColumns, statementRows } from '../tables/statement-rows.js';

/**
 * Every statement of the report as a row (RFC 4180, UTF-8, with a header). What a spreadsheet would take for a formula
 * gets an apostrophe before it and stays text.
 */
export function renderCsv(model: ReportModel): Readable {
  return Readable.from(lines(model), { objectMode: false });
}

function* lines(model: ReportModel): Generator<string> {
  const { digests, asOf, edition, lang, diaryNumber } = model;
  yield line(statementColumns(lang).map(({ title }) => title));
  const about = {
    asOf,
    edition: edition.key,
    diaryNumber,
    registerDigest: digests.register,
    contentDigest: digests.content,
  };
  for (const [field, value] of Object.entries(about))
    yield line(['', '', '', '', `report.${field}`, '', value, '', '', '', '', '']);
  for (const row of statementRows(model)) yield line(row);
}

function line(row: readonly CellValue[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

/** Where spreadsheets see a formula begin: also behind a tab or a line's end, which they pass over. */
const FORMULA = /^[=+\-@\t\r\n]/;

function field(value: CellValue): string {
  const text = value === null ? '' : String(value);
  const disarmed = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
