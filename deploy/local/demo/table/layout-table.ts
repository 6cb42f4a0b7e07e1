export interface Column {
  title: string;
  /** Characters; longer text is wrapped at spaces, a longer word is cut. */
  width: number;
  align: 'left' | 'right';
}

const GAP = '  ';

/** A plain table: titles, a line, then the rows; a cell with more text than fits goes on below. */
export function layoutTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ width, align }, index) => {
        const text = cells[index] ?? '';
        return align === 'left' ? text.padEnd(width) : text.padStart(width);
      })
      .join(GAP)
      .trimEnd();
  const rowLines = (row: readonly string[]): string[] => {
    const cells = columns.map(({ width }, index) => wrap(row[index] ?? '', width));
    const height = Math.max(1, ...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, level) => line(cells.map((cell) => cell[level] ?? '')));
  };
  return [
    ...rowLines(columns.map(({ title }) => title)),
    columns.map(({ width }) => '─'.repeat(width)).join(GAP),
    ...rows.flatMap(rowLines),
  ];
}

/** Lines of at most `width` characters; a line end in the text stays one. */
export function wrap(text: string, width: number): string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .flatMap((part) => wrapLine(part, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').map((one) => (one.length > width ? `${one.slice(0, width - 1)}…` : one))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
