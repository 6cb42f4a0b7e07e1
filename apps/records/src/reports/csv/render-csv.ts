import { Readable } from 'node:stream';
import { csvLine } from '../../csv/csv-line.js';
import type { ReportModel } from '../model/report-model.js';
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
  yield csvLine(statementColumns(lang).map(({ title }) => title));
  const about = {
    asOf,
    edition: edition.key,
    diaryNumber,
    registerDigest: digests.register,
    contentDigest: digests.content,
  };
  for (const [field, value] of Object.entries(about))
    yield csvLine(['', '', '', '', `report.${field}`, '', value, '', '', '', '', '']);
  for (const row of statementRows(model)) yield csvLine(row);
}
