import { readFileSync } from 'node:fs';
import { COLUMN_NAMES } from './columns.js';
import { MOST_CELLS, parseCsv } from './parse-csv.js';

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['a byte order mark and blanks', '\uFEFFa , b\n 1 ,2\n'],
    ['quotes', '"a","b"\n"1","2"\n'],
    ['empty lines', '\na,b\n\n1,2\n,\n'],
  ])('is read with %s', (_, text) => {
    const { header, rows } = parseCsv(text, 10);
    expect([header, rows.map(({ cells }) => cells)]).toEqual([['a', 'b'], [['1', '2']]]);
  });

  it('keeps delimiters, quotes and line ends that are quoted, and the lines’ numbers', () => {
    const { rows } = parseCsv('a,b\n"x, ""y""\nz",2\n3,4', 10);
    expect(rows).toEqual([
      { line: 2, cells: ['x, "y"\nz', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  it('says where a quotation begins that does not end', () => {
    expect(parseCsv('a,b\n1,"2\n3', 10)).toMatchObject({ unclosed: 2 });
  });

  it('is not read further than somebody wants it', () => {
    const wide = `a,${'b,'.repeat(1_000_000)}\n`;
    const { header, rows } = parseCsv(`${wide}${'1,2\n'.repeat(500_000)}`, 10);
    expect([header.length, rows.length]).toEqual([MOST_CELLS, 11]);
  });

  it('has its columns in the guide, every one', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/enter-by-hand.md', import.meta.url), 'utf8');
    for (const name of COLUMN_NAMES) expect(guide).toContain(`\`${name}\``);
  });
});
