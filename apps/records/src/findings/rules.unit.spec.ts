import { readdirSync } from 'node:fs';
import { type RecipientSheet, editions, findActivity, recipientSheets, label } from '#declared-register';
import { RecipientDirectory } from '../recipient-sheets/recipient-directory.js';
import { SheetHistory } from '../recipient-sheets/sheet-history.js';
import { SEVERITIES } from './finding.js';
import type { Known } from './rule.js';
import { RULES, findRule } from './rules.js';
import type { SeenShape } from './run-rules/seen-shapes.query.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');

const BEGINNING = new Date('2018-05-24T22:00:00.000Z');

/** The sheets as they hold from an instant on, after `earlier` ones. */
function since(
  validFrom: Date,
  sheets: readonly RecipientSheet[],
  earlier: readonly { sheet: RecipientSheet; validFrom: Date }[] = [],
): SheetHistory {
  return new SheetHistory([...earlier, ...sheets.map((sheet) => ({ sheet, validFrom }))]);
}

function known(changed: Partial<Known> = {}): Known {
  return {
    now: NOW,
    shapes: [],
    editions,
    directory: new RecipientDirectory(recipientSheets),
    sheets: since(BEGINNING, recipientSheets),
    sources: [],
    coverageFrom: null,
    reviewsDue: new Map(),
    words: (kind, key) => ({ sv: label(kind, key, 'sv'), en: label(kind, key, 'en') }),
    recipientName: (key) => ({ sv: key, en: key }),
    ...changed,
  };
}

function shape(changed: Partial<SeenShape> = {}): SeenShape {
  return {
    id: 1,
    activity: 'guard-dispatch',
    operation: 'disclose',
    purposes: ['guard-dispatch'],
    legalBasis: 'A6-1-b',
    specialBasis: null,
    subjectKind: 'customer',
    categories: ['name'],
    dataSource: null,
    recipient: 'larm-assistans',
    recipientClass: 'guard-company',
    role: 'processor',
    country: 'SE',
    transferGround: null,
    retentionPeriod: 'P1Y',
    retentionTrigger: 'event',
    notice: null,
    firstSeen: new Date('2026-11-10T10:00:00.000Z'),
    lastSeen: new Date('2026-11-20T10:00:00.000Z'),
    ...changed,
  };
}

function judge(key: string, given: Partial<Known>): string[] {
  const rule = findRule(key);
  if (rule === undefined || !('judge' in rule)) throw new Error(`${key} does not judge`);
  return rule.judge(known(given)).map(({ about }) => about);
}

it('registers every file of rules/ under its own name', () => {
  const files = readdirSync(new URL('./rules', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  expect(RULES.map(({ key }) => key).sort()).toEqual(files.sort());
});

it.each(RULES.map((rule) => [rule.key, rule] as const))(
  '%s has severity, article and words in both languages',
  (_key, rule) => {
    expect(SEVERITIES).toContain(rule.severity);
    for (const { sv, en } of [rule.title, rule.article, rule.blind]) {
      expect(sv).toMatch(/\S/);
      expect(en).toMatch(/\S/);
      expect(sv).not.toBe(en);
    }
  },
);

it.each([
  ['undeclared-activity', { activity: 'mood-scoring' }, 'mood-scoring mood-scoring'],
  ['undeclared-purpose', { purposes: ['profiling'] }, 'guard-dispatch profiling'],
  ['undeclared-category', { categories: ['survey-answers'] }, 'guard-dispatch survey-answers'],
  ['undeclared-source', { dataSource: 'ad-network' }, 'guard-dispatch ad-network'],
  ['undeclared-legal-basis', { legalBasis: 'A6-1-a' }, 'guard-dispatch A6-1-a'],
  ['undeclared-subject-kind', { subjectKind: 'lead' }, 'guard-dispatch lead'],
  ['undeclared-recipient', { recipient: 'stopped-firm' }, 'guard-dispatch stopped-firm'],
  ['undeclared-country', { country: 'US' }, 'guard-dispatch larm-assistans US'],
  [
    'agreement-missing',
    { recipient: 'exempel-leverans', role: 'separate-controller' },
    'guard-dispatch exempel-leverans disclosure-basis always',
  ],
  ['transfer-ground-missing', { country: 'US' }, 'guard-dispatch larm-assistans US always'],
  [
    'sub-processor-unauthorised',
    { recipient: 'billecta' },
    'guard-dispatch billecta Exempel Moln AB 2023-12-31T23:00:00.000Z',
  ],
] as const)('%s finds what is outside, and nothing of what is declared', (key, changed, about) => {
  const { purposes, categories, ...rest } = { purposes: undefined, categories: undefined, ...changed };
  const outside = shape({
    ...rest,
    ...(purposes === undefined ? {} : { purposes: [...purposes] }),
    ...(categories === undefined ? {} : { categories: [...categories] }),
  });
  expect(judge(key, { shapes: [shape(), outside] })).toEqual([about]);
});

describe('the sheet that held when it happened', () => {
  const guard = recipientSheets.find(({ key }) => key === 'larm-assistans')!;
  const changed = (what: Partial<RecipientSheet>) => ({
    sheets: since(
      new Date('2026-11-15T00:00:00.000Z'),
      [{ ...guard, ...what }],
      [{ sheet: guard, validFrom: BEGINNING }],
    ),
    shapes: [shape()],
  });
  const from = '2026-11-15T00:00:00.000Z';

  it.each([
    ['agreement-missing', { agreements: [] }, `guard-dispatch larm-assistans art-28 ${from}`],
    [
      'transfer-ground-missing',
      { storageCountries: ['SE', 'US'], accessCountries: ['US'] },
      `guard-dispatch larm-assistans storage US ${from}`,
    ],
    ['transfer-ground-missing', { accessCountries: ['SE', 'IN'] }, `guard-dispatch larm-assistans access IN ${from}`],
    [
      'sub-processor-unauthorised',
      {
        subProcessors: [
          {
            name: 'Exempel Vakt AB',
            country: 'SE',
            since: '2020-01-01',
            authorisation: null,
            authorisedOn: null,
            noticeOn: null,
            document: null,
          },
        ],
      },
      `guard-dispatch larm-assistans Exempel Vakt AB ${from}`,
    ],
    [
      'undeclared-country',
      { country: 'NO', storageCountries: ['NO'], accessCountries: ['NO'] },
      'guard-dispatch larm-assistans SE',
    ],
  ] as const)('%s goes by it and not by the last', (key, what, about) => {
    expect(judge(key, changed(what))).toEqual([about]);
    const { sheets } = changed(what);
    expect(judge(key, { sheets, shapes: [shape({ lastSeen: new Date('2026-11-14T10:00:00.000Z') })] })).toEqual([]);
  });

  it('agreement-missing finds what had none then, however it is now, and one gap where sheets follow each other', () => {
    const none = { ...guard, agreements: [] };
    const sheets = new SheetHistory([
      { sheet: none, validFrom: BEGINNING },
      { sheet: { ...none, contact: 'vakt@exempel.example' }, validFrom: new Date('2026-11-12T00:00:00.000Z') },
      { sheet: guard, validFrom: new Date('2026-11-15T00:00:00.000Z') },
    ]);
    expect(judge('agreement-missing', { sheets, shapes: [shape()] })).toEqual([
      'guard-dispatch larm-assistans art-28 always',
    ]);
  });

  it('undeclared-recipient goes by the classes of then', () => {
    const centre = recipientSheets.find(({ key }) => key === 'exempel-larmcentral')!;
    const to = shape({ recipient: centre.key, recipientClass: 'alarm-centre' });
    const later = since(
      new Date(from),
      [{ ...centre, classes: ['payments'] }],
      [{ sheet: centre, validFrom: BEGINNING }],
    );
    expect(judge('undeclared-recipient', { sheets: later, shapes: [to] })).toEqual([`guard-dispatch ${centre.key}`]);
    expect(judge('undeclared-recipient', { shapes: [to] })).toEqual([]);
  });
});

it('override-used asks of each recipient whether a block was overridden', () => {
  expect(judge('override-used', { shapes: [shape(), shape({ recipient: null })] })).toEqual([
    'guard-dispatch larm-assistans',
  ]);
});

it('edition-defect has the thirteen defects of edition 1', () => {
  const codes = editions[0]!.defects.map(({ code }) => `2018-05 ${code}`);
  expect(codes).toHaveLength(13);
  expect(judge('edition-defect', {})).toEqual(expect.arrayContaining(codes));
});

it('edition-defect names the activities that a defect is about', () => {
  const rule = findRule('edition-defect')!;
  const found = 'judge' in rule ? rule.judge(known()) : [];
  const of = (code: string) => found.find(({ about }) => about === `2018-05 ${code}`)!;
  expect(of('category-absent')).toMatchObject({ activity: 'credit-check' });
  expect(of('category-absent').declared.en).toContain(' – Credit check');
  expect(of('cookie-recipients').activity).toBeNull();
  for (const key of ['website-analytics', 'ad-audiences'])
    expect(of('cookie-recipients').declared.sv).toContain(findActivity(editions[0]!, key)!.name.sv);
  expect(of('retention-missing')).toMatchObject({
    activity: null,
    declared: { sv: expect.not.stringContaining(' – ') },
  });
});

it('never-observed waits thirty days, and asks only of services that report', () => {
  const heard = {
    lastEventAt: NOW,
    silence: { state: 'heard' as const, medianGapSeconds: 60, quietSeconds: 0, silentAfterSeconds: 900 },
  };
  const coverageFrom = new Date('2026-10-01T00:00:00.000Z');
  const now = new Date('2026-12-15T00:00:00.000Z');
  const given = { coverageFrom, now, shapes: [shape({ lastSeen: now })], sources: [{ source: 'alarms', ...heard }] };
  const found = judge('never-observed', given);
  expect(found).toContain('alarm-history');
  expect(found).toContain('guard-dispatch exempel-larmcentral');
  expect(found).not.toContain('guard-dispatch larm-assistans');
  expect(found).not.toContain('quote');
  expect(judge('never-observed', { ...given, now: new Date('2026-11-30T00:00:00.000Z') })).toEqual([]);
});

it('producer-silent asks of those that were heard', () => {
  const silence = { state: 'silent' as const, medianGapSeconds: 60, quietSeconds: 9_000, silentAfterSeconds: 900 };
  const sources = [
    { source: 'alarms', lastEventAt: NOW, silence },
    { source: 'billing', lastEventAt: NOW, silence: { ...silence, state: 'heard' as const } },
    { source: 'marketing', lastEventAt: null, silence: { ...silence, state: 'unknown' as const } },
  ];
  expect(judge('producer-silent', { sources })).toEqual(['alarms']);
});

it('review-overdue goes by the last review, else by the edition', () => {
  expect(judge('review-overdue', { reviewsDue: new Map([['quote', '2026-11-21']]) })).toEqual(['quote']);
  expect(judge('review-overdue', { reviewsDue: new Map([['quote', '2026-11-22']]) })).toEqual([]);
  expect(judge('review-overdue', { now: new Date('2027-11-02T12:00:00.000Z') })).toContain('guard-dispatch');
});
