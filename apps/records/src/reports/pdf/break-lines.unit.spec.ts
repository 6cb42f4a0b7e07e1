import { type Line, breakLines } from './break-lines.js';
import { run } from './rich-text.js';

/** Every letter is as wide as every other. */
const measure = (text: string): number => text.length;

const texts = (lines: readonly Line[]): string[] =>
  lines.map(({ fragments }) => fragments.map(({ text }) => text).join(''));

it('wraps between words', () => {
  expect(texts(breakLines({ runs: [run('en två tre fyra')] }, 8, measure))).toEqual(['en två', 'tre fyra']);
});

it('keeps a mark with the word that it belongs to', () => {
  const runs = [run('namn'), run('P', 'mark'), run(', '), run('telefonnummer'), run('S', 'mark')];
  expect(texts(breakLines({ runs }, 14, measure))).toEqual(['namnP,', 'telefonnummerS']);
});

it('breaks a word that is wider than the column, with a hyphen', () => {
  expect(texts(breakLines({ runs: [run('är personuppgiftsansvarig')] }, 16, measure))).toEqual([
    'är',
    'personuppgifts-',
    'ansvarig',
  ]);
});

it('loses no letter, whatever the width', () => {
  const text = 'DEMO-PUB-009 självständigt personuppgiftsansvarig 0123456789abcdef';
  for (let width = 1; width < 40; width += 1) {
    const lines = texts(breakLines({ runs: [run(text), run('P', 'mark')] }, width, measure));
    const letters = lines.join('').replaceAll(/[- ]/g, '');
    expect(letters).toBe(`${text}P`.replaceAll(/[- ]/g, ''));
    if (width > 3) expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  }
});

it('sets a bullet before the first line, and every line right of it', () => {
  const lines = breakLines({ runs: [run('en två tre')], bullet: true }, 14, measure);
  expect(texts(lines)).toEqual(['•en två', 'tre']);
  expect(lines.map(({ fragments }) => fragments.at(-1)!.x)).toEqual([8, 8]);
});
