import { NO_OUTCOMES, type RegisterAccount } from '../compare/account.ts';
import { layoutTable, wrap } from './layout-table.ts';
import { localTime, recipientsTable } from './recipients-table.ts';

describe('wrapping', () => {
  it.each([
    ['', 5, ['']],
    ['name, phone', 20, ['name, phone']],
    ['name, phone', 8, ['name,', 'phone']],
    ['one\ntwo three', 5, ['one', 'two', 'three']],
    ['extraordinarily', 6, ['extra…']],
    ['å ä ö å', 3, ['å ä', 'ö å']],
  ])('%j to %i characters', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('a table', () => {
  it('aligns, and lets tall cells go on below', () => {
    const columns = [
      { title: 'Who', width: 5, align: 'left' },
      { title: 'N', width: 3, align: 'right' },
    ] as const;
    expect(
      layoutTable(columns, [
        ['one two', '1'],
        ['x', '23'],
      ]),
    ).toEqual(['Who      N', '─────  ───', 'one      1', 'two', 'x       23']);
  });
});

describe('the table of recipients', () => {
  const CATEGORIES = ['alarm address', 'contact persons', 'user and alarm logs', 'electronic communications'];
  const account = (key: string, entries: number, changes: Partial<RegisterAccount> = {}): RegisterAccount => ({
    key,
    name: `The recipient with the rather long name ${key}`,
    entries,
    persons: 1_234_567,
    opened: 3,
    withheld: 0,
    outcomes: { acknowledged: 1_000_000, refused: 1, failed: 20_000, unknown: 3, notSent: 4 },
    categories: [...CATEGORIES, 'declared only'].map((key) => ({ key, label: `${key} (with details)` })),
    log: {
      entries,
      opened: 3,
      outcomes: NO_OUTCOMES,
      sent: NO_OUTCOMES,
      categories: CATEGORIES,
      sentCategories: [],
      lastOpened: '2026-11-22T23:30:00.000Z',
    },
    ...changes,
  });

  it('fits into 136 columns with the screen’s indent of two', () => {
    const lines = recipientsTable([account('a', 1_234_567), account('b', 2)], [{ recipient: 'a', what: 'x' }]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(134);
  });

  it('begins with the recipient that has the most entries and says which differ', () => {
    const text = recipientsTable(
      [
        account('few', 2, { name: 'Few' }),
        account('account-holder', 3, { name: 'Holder' }),
        account('many', 9, { name: 'Many' }),
      ],
      [{ recipient: 'few', what: 'x' }],
    );
    const rows = text.filter((line) => /^(Few|Holder|Many)/.test(line));
    expect(rows.map((row) => [row.split(' ')[0], row.slice(-10).trim()])).toEqual([
      ['Many', '= sandbox'],
      ['Holder', '= readings'],
      ['Few', '≠ sandbox'],
    ]);
  });

  it('names what was disclosed, without what is only declared and without the details', () => {
    const text = recipientsTable([account('a', 1)], [])
      .join(' ')
      .replaceAll(/ +/g, ' ');
    expect(text).toContain('communications');
    expect(text).not.toContain('declared only');
    expect(text).not.toContain('details');
  });

  it('shows what was withheld beside the outcomes, also where nothing was let out', () => {
    const withheldOnly = { withheld: 12, persons: 0, outcomes: NO_OUTCOMES };
    const log = { entries: 0, opened: 0, outcomes: NO_OUTCOMES, sent: NO_OUTCOMES, categories: [], sentCategories: [] };
    const lines = recipientsTable([account('a', 0, { name: 'Stopped', ...withheldOnly, log })], []);
    expect(lines.at(-1)).toMatch(/^Stopped +0 +0 +12 withheld +– +nothing$/);
  });

  it('shows outcomes that occurred and the time in Stockholm', () => {
    const text = recipientsTable([account('a', 1, { outcomes: { ...NO_OUTCOMES, refused: 2, notSent: 1 } })], []).join(
      '\n',
    );
    expect(text).toContain('2 refused');
    expect(text).toContain('1 not sent');
    expect(text).not.toContain('acknowledged');
    expect(text).toContain('2026-11-23 00:30');
    expect(localTime('2026-07-01T10:00:00Z')).toBe('2026-07-01 12:00');
  });
});
