import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeWorkbook from 'write-excel-file/node';
import { main } from '../main.js';
import { COLUMNS, COLUMN_NAMES, type ColumnName } from './columns.js';
import type { EditionDraft } from './draft-edition.js';
import { findLegalBasis, findPeriod, slugOf } from './read-terms.js';
import { cellName } from './workbook.js';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'trettio-test-'))));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(['import', ...args], {
    env: {},
    stdin: (async function* () {})(),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err };
}

type Row = Partial<Record<ColumnName, string>>;

const LETTERS: Row = {
  activity: 'Brev till kunder',
  name: 'Brev',
  purpose: 'Svara kunder',
  subjectKind: 'kund (larminnehavare)',
  legalBasis: '6.1 b',
  categories: 'namn; e-postadress',
};

/** Headings in row 2 and a column left empty before them, as sheets in use have it. */
async function sheet(name: string, rows: Row[], headings = COLUMN_NAMES.map((column) => COLUMNS[column].heading.sv)) {
  const cells = (texts: (string | undefined)[]) => [
    null,
    ...texts.map((value) => (value === undefined ? null : { value })),
  ];
  const data = [[null], cells(headings), ...rows.map((row) => cells(COLUMN_NAMES.map((column) => row[column])))];
  writeFileSync(path(name), await writeWorkbook(data, { sheet: 'Blad1' }).toBuffer());
  return path(name);
}

const draftOf = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as EditionDraft;

describe('trettio import', () => {
  it.each(['sv', 'en'])('reads back its own template (%s)', async (lang) => {
    expect(await run('--template', path(`${lang}.xlsx`), '--lang', lang)).toMatchObject({ code: 0, err: '' });
    expect(await run(path(`${lang}.xlsx`), '--dry-run')).toMatchObject({
      code: 0,
      out: '1 rows that can be read, 1 activities, 0 problems.\n',
    });
  });

  it('joins the rows of one activity, and says of each statement where it stood', async () => {
    const file = await sheet('joined.xlsx', [
      {
        ...LETTERS,
        recipientClass: 'kundregistersystem',
        recipient: 'WebCRM',
        role: 'processor',
        retention: '1 år',
        trigger: 'last-contact',
      },
      { ...LETTERS, subjectKind: 'lead', legalBasis: 'art. 6(1)(f)', categories: 'phone', sources: 'person' },
    ]);
    expect(await run(file, '--out', path('draft.json'))).toMatchObject({ code: 0, err: '' });
    const { activities, ...frame } = draftOf(path('draft.json'));
    expect(frame).toEqual({
      format: 'trettio-edition-draft',
      version: 1,
      status: 'draft',
      importedFrom: { file: 'joined.xlsx', sheet: 'Blad1' },
    });
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      key: 'brev-till-kunder',
      rows: [
        { subjectKind: 'customer', legalBasis: { value: 'A6-1-b', provenance: 'inferred', proposed: true } },
        { subjectKind: 'lead', legalBasis: { value: 'A6-1-f', source: 'joined.xlsx, Blad1!H4' } },
      ],
      categories: [{ value: 'name' }, { value: 'email' }, { value: 'phone' }],
      sources: [{ value: 'person' }],
      recipients: [
        {
          class: { value: 'crm' },
          entities: [{ value: 'webcrm' }],
          role: { value: 'processor' },
          categories: [{ value: 'name' }, { value: 'email' }],
        },
      ],
      retention: [{ value: { period: 'P1Y', trigger: 'last-contact' } }],
      transfers: { value: null, provenance: 'open' },
    });
  });

  it('reports every problem with its cell, and writes nothing', async () => {
    const file = await sheet('wrong.xlsx', [
      { ...LETTERS, subjectKind: 'Anna Påhittad', legalBasis: '6.1 z' },
      {},
      { ...LETTERS, categories: 'namn; skostorlek', retention: 'länge', recipient: 'webcrm' },
      { ...LETTERS, name: 'Något annat' },
      { ...LETTERS, purpose: undefined as never },
    ]);
    const { code, out } = await run(file, '--out', path('never.json'), '--lang', 'sv');
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.split(':')[0])).toEqual([
      'Blad1!G3',
      'Blad1!H3',
      'Blad1!J5',
      'Blad1!O5',
      'Blad1!M5',
      'Blad1!E7',
      expect.stringContaining('läsbara rader'),
      '',
    ]);
    expect(out).not.toContain('Anna');
    expect(() => readFileSync(path('never.json'))).toThrow();
  });

  it('sees rows of one activity that contradict each other', async () => {
    const { code, out } = await run(await sheet('two.xlsx', [LETTERS, { ...LETTERS, name: 'Annat' }]), '--dry-run');
    expect({ code, out }).toEqual({
      code: 1,
      out: 'Blad1!C4: the value of Blad1!C3: it is one activity\n2 rows that can be read, 1 activities, 1 problems.\n',
    });
  });

  it('wants the template’s headings, each once', async () => {
    const { out } = await run(
      await sheet('headings.xlsx', [], ['Behandling', 'Activity', 'Kommentar', 'Namn']),
      '--dry-run',
    );
    expect(out).toContain('Blad1!C2: this heading is there twice');
    expect(out).toContain('Blad1!D2: unknown heading');
    expect(out).toContain('Blad1!F2: the heading Purpose is missing');
  });

  it('takes a file that is no workbook for a wrong call', async () => {
    writeFileSync(path('no.xlsx'), 'no workbook');
    expect((await run(path('no.xlsx'), '--dry-run')).code).toBe(2);
    expect((await run(path('no.xlsx'))).code).toBe(2);
  });

  it.each([
    ['6.1 b', 'A6-1-b'],
    ['6.1.F', 'A6-1-f'],
    ['Art. 6(1)(c)', 'A6-1-c'],
    ['artikel 6.1 a GDPR', 'A6-1-a'],
    ['A6-1-e', 'A6-1-e'],
    ['berättigat intresse (art. 6.1 f)', 'A6-1-f'],
    ['6.1', undefined],
    ['6.1 g', undefined],
  ])('reads the basis %s', (given, basis) => expect(findLegalBasis(given)).toBe(basis));

  it.each([
    ['P1Y', 'P1Y'],
    ['12 månader', 'P12M'],
    ['3 mån.', 'P3M'],
    ['10 days', 'P10D'],
    ['2 weeks', 'P2W'],
    ['ett år', undefined],
    ['tills vidare', undefined],
  ])('reads the period %s', (given, period) => expect(findPeriod(given)).toBe(period));

  it('makes keys of words and names cells as spreadsheets do', () => {
    expect(slugOf('1. Ärenden & återkoppling')).toBe('arenden-aterkoppling');
    expect(slugOf('2026')).toBeUndefined();
    expect(cellName('Blad1', 6, 3)).toBe('Blad1!D7');
    expect(cellName('Blad 1', 0, 27)).toBe("'Blad 1'!AB1");
  });
});
