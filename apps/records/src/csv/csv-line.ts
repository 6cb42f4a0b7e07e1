/** Where spreadsheets see a formula begin: also behind a tab or a line's end, which they pass over. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A row (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe before it and stays text. */
export function csvLine(row: readonly (string | number | null)[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const disarmed = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
