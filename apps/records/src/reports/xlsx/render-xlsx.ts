import { Readable } from 'node:stream';
import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { ReportModel } from '../model/report-model.js';
import type { CellValue, Column, ReportTable } from '../tables/report-table.js';
import { reportTables } from '../tables/report-tables.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import { dateZip } from './date-zip.js';

/**
 * The report as a workbook: a sheet for each part, its header frozen and with filters, days as dates. Everything else is
 * written as text, so that no program takes a statement for a formula.
 */
export function renderXlsx(model: ReportModel): Readable {
  return Readable.from(bytes(model), { objectMode: false });
}

async function* bytes(model: ReportModel): AsyncGenerator<Buffer> {
  const tables = reportTables(model);
  const workbook = await writeWorkbook(
    tables.map((table) => ({
      sheet: table.name,
      data: sheetOf(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [filters(tables)], fontFamily: 'Calibri', fontSize: 10 },
  ).toBuffer();
  yield dateZip(workbook, endOfDay(model.asOf));
}

function sheetOf({ columns, rows }: ReportTable): SheetData {
  return [
    columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]))),
  ];
}

function cellOf(value: CellValue, column: Column | undefined): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (column?.kind === 'day')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  return { value, type: String, wrap: true, alignVertical: 'top' };
}

/** A filter on each column of each sheet. */
function filters(tables: readonly ReportTable[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
            const { columns, rows } = tables[sheetIndex]!;
            const end = getCellAddress(rows.length, columns.length - 1);
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<autoFilter ref="A1:${end}"/>`,
              getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}
