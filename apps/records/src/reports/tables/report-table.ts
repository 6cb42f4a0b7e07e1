/** What a cell of a table may hold: a day is written YYYY-MM-DD, and is a date to a spreadsheet. */
export type CellValue = string | number | null;

export interface Column {
  readonly title: string;
  readonly kind?: 'text' | 'day' | 'number';
  /** Letters. */
  readonly width: number;
}

/** A part of the report as rows and columns. */
export interface ReportTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
}
