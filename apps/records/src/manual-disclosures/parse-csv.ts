export interface CsvTable {
  header: string[];
  rows: { line: number; cells: string[] }[];
  /** Line on which a quoted cell begins that does not end. */
  unclosed?: number;
}

/**
 * Reads RFC 4180, with `,` or, as spreadsheets in Swedish write it, `;`: whichever the first line has more of. Cells are
 * trimmed, empty lines left out; `line` counts from 1, as an editor does.
 */
export function parseCsv(text: string): CsvTable {
  const content = text.replace(/^\uFEFF/, '');
  const [firstLine = ''] = content.split('\n', 1);
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: CsvTable['rows'] = [];
  let row: { line: number; cells: string[] } = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let quotedSince: number | undefined;
  const endCell = () => {
    row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line: line + 1, cells: [] };
  };
  for (let index = 0; index < content.length; index += 1) {
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
  endRow();
  const [header, ...body] = rows;
  return { header: header?.cells ?? [], rows: body, ...(quotedSince === undefined ? {} : { unclosed: quotedSince }) };
}
