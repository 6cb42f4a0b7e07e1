export interface CsvTable {
  header: string[];
  rows: { line: number; cells: string[] }[];
  /** Line on which a quoted cell begins that does not end. */
  unclosed?: number;
}

/** Cells of a line that are kept: more than there are columns, so that one too many is still seen. */
export const MOST_CELLS = 64;

/**
 * Reads RFC 4180, with `,` or, as spreadsheets in Swedish write it, `;`: whichever the first line has more of. Cells are
 * trimmed, empty lines left out; `line` counts from 1, as an editor does. Stops one row
 * after `mostRows`: that there are more is all that anybody wants to know of them.
 */
export function parseCsv(text: string, mostRows: number): CsvTable {
  const content = text.replace(/^\uFEFF/, '');
  const [firstLine = ''] = content.split('\n', 1);
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: CsvTable['rows'] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let quotedSince: number | undefined;
  const endCell = () => {
    if (row.cells.length < MOST_CELLS) row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  // With the header there are two more than `mostRows` then.
  for (let index = 0; index < content.length && rows.length < mostRows + 2; index += 1) {
    const character = content[index]!;
    if (quotedSince !== undefined) {
      if (character === '"' && content[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (character === '"') quotedSince = undefined;
      else cell += character;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quotedSince = line;
    } else if (character === delimiter) endCell();
    else if (character === '\n') endRow();
    else cell += character;
    if (character === '\n') line += 1;
  }
  if (rows.length < mostRows + 2) endRow();
  const [header, ...body] = rows;
  return { header: header?.cells ?? [], rows: body, ...(quotedSince === undefined ? {} : { unclosed: quotedSince }) };
}
