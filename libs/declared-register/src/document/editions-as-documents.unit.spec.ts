import { editions, documentOf } from '../editions/editions.js';
import { recipientSheets } from '../demo/recipient-sheets.js';
import type { EditionDocument } from '../edition.js';
import { documentText } from './canonical-text.js';
import { changeDocument } from './change-document.js';
import { examineEdition } from './examine-edition.js';
import { examineSheet } from './examine-sheet.js';
import { findHindrances } from './find-hindrances.js';
import { findPlaces, pathOf, pointerOf, resolvePath } from './paths.js';

const [first, second] = editions.map(documentOf) as [EditionDocument, EditionDocument];

function changed(document: unknown, ...changes: Parameters<typeof changeDocument>[1]): unknown {
  const made = changeDocument(document, changes);
  if ('impossible' in made) throw new Error(JSON.stringify(made.impossible));
  return made.changed;
}

describe('the editions with which the register begins', () => {
  it.each([first, second])('$key can be kept', (document) => {
    expect(examineEdition(document)).toEqual({ document, shortcomings: [] });
    expect(examineEdition(JSON.parse(documentText(document))).shortcomings).toEqual([]);
  });

  it('show what Art. 30 asks for and they do not state', () => {
    const missing = findHindrances(second).map(({ path }) => path);
    expect(missing).toEqual([
      'controller/dpoName',
      'jointControllers/facebook/contact',
      'jointControllers/google/contact',
      'activities/business-transfer/retention',
    ]);
    expect(findHindrances(first).filter(({ path }) => path.endsWith('/retention'))).toHaveLength(30);
  });
});

describe('an edition', () => {
  const quote = 'activities/quote';
  it.each([
    ['a purpose without a basis', { path: `${quote}/rows`, value: [] }, ['purpose-without-basis', 'not-stated']],
    [
      'a purpose that no basis is for',
      [
        { path: `${quote}/rows/lead/purposes`, value: ['quote'] },
        {
          path: `${quote}/purposes`,
          add: { key: 'other', text: { value: { sv: 'annat', en: 'other' }, provenance: 'policy' } },
        },
      ],
      ['purpose-without-basis'],
    ],
    ['no purpose', { path: `${quote}/purposes`, value: [] }, ['not-stated']],
    ['no category', { path: `${quote}/categories`, value: [{ value: null, provenance: 'open' }] }, ['not-stated']],
    [
      'a category that is a question',
      { path: `${quote}/categories`, value: [{ value: 'gps', provenance: 'open' }] },
      ['not-stated'],
    ],
    [
      'offence data without Art. 10',
      { path: `${quote}/categories`, add: { value: 'offence-data', provenance: 'law' } },
      ['special-without-condition'],
    ],
    [
      'no activity',
      [
        { path: 'activities', value: [] },
        ...['facebook', 'google'].map((key) => ({ path: `jointControllers/${key}/activities`, value: [] })),
      ],
      ['not-stated'],
    ],
    [
      'a served controller of whom nothing is said',
      { path: 'served', add: servedOpen() },
      ['not-stated', 'not-stated', 'not-stated', 'not-stated'],
    ],
  ])('with %s is held up', (_name, change, codes) => {
    const before = findHindrances(second).map(({ path }) => path);
    const after = findHindrances(changed(second, ...[change].flat()) as EditionDocument);
    const fresh = after.filter(({ path }) => !before.includes(path));
    expect(fresh.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it.each([
    ['a field that the form lacks', { path: 'controller/fax', value: 'x' }, 'unknown-field', '/controller/fax'],
    ['half of a text', { path: 'title/sv', value: 7 }, 'wrong-value', '/title/sv'],
    ['an empty text', { path: 'title/sv', value: '  ' }, 'wrong-value', '/title/sv'],
    ['the character U+0000', { path: 'title/sv', value: 'a\u0000' }, 'wrong-value', '/title/sv'],
    ['half of a surrogate pair', { path: 'title/sv', value: 'a\ud800' }, 'wrong-value', '/title/sv'],
    [
      'a day that does not exist',
      { path: 'validFrom', value: '2026-02-30T00:00:00.000Z' },
      'wrong-value',
      '/validFrom',
    ],
    [
      'the same activity twice',
      { path: 'activities', add: second.activities[0] },
      'twice',
      `/activities/${second.activities.length}/key`,
    ],
    [
      'a word for a known term',
      { path: 'terms', add: { kind: 'categories', key: 'gps', label: { sv: 'a', en: 'b' } } },
      'twice',
      '/terms/0/key',
    ],
    [
      'a rule taken over from nowhere',
      { path: `${quote}/retention/0/value/sameAs`, value: 'nothing' },
      'refers-to-nothing',
      undefined,
    ],
    [
      'a row for no purpose',
      { path: `${quote}/rows/lead/purposes`, value: ['nothing'] },
      'refers-to-nothing',
      undefined,
    ],
  ])('with %s is not kept', (_name, change, code, pointer) => {
    const [found, ...more] = examineEdition(changed(second, change)).shortcomings;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code, ...(pointer === undefined ? {} : { pointer }) });
    expect(found!.article.sv).toMatch(/^art\. /);
  });

  it.each([null, [], 'edition', 7, {}])('is not %j', (value) => {
    expect(examineEdition(value).shortcomings.length).toBeGreaterThan(0);
  });

  it.each([
    ['nowhere', { path: 'activities/nothing/name', value: 1 }],
    ['several places', { path: 'activities/*/name', value: 1 }],
    ['the whole', { path: '', value: 1 }],
    ['a prototype', { path: '__proto__', value: 1 }],
    ['a list where there is none', { path: 'controller', add: 1 }],
  ])('is not changed at %s', (_name, change) => {
    expect(changeDocument(second, [change])).toMatchObject({ impossible: [{ index: 0 }] });
  });

  it('is changed by names and by pointers alike', () => {
    const place = findPlaces(second, 'activities/guard-dispatch/rows/customer:A6-1-d/legalBasis')[0]!;
    expect(pathOf(second, place.steps)).toBe('activities/guard-dispatch/rows/customer:A6-1-d/legalBasis');
    expect(resolvePath(second, pointerOf(place.steps))).toEqual([place.value]);
    const one = changed(second, { path: 'activities/quote/categories/phone', remove: true });
    expect(resolvePath(one, 'activities/quote/categories/phone')).toEqual([]);
    expect(resolvePath(second, 'activities/quote/categories/phone')).toHaveLength(1);
  });
});

describe('the sheets with which the register begins', () => {
  it.each(recipientSheets)('$key can be kept', (sheet) => {
    expect(examineSheet(sheet)).toEqual({ document: sheet, shortcomings: [] });
  });

  const google = recipientSheets.find(({ key }) => key === 'google');
  it.each([
    [
      'two agreements of a kind at once',
      { path: 'agreements/0', value: { ...google!.agreements[1], reference: 'x' } },
      'overlapping-validity',
    ],
    [
      'a ground that ends before it begins',
      { path: 'transfers/0/validTo', value: '2017-01-01T00:00:00.000Z' },
      'ends-before-it-begins',
    ],
    ['grounds at once', { path: 'transfers/0/validTo', value: null }, 'overlapping-validity'],
    ['no country', { path: 'country', value: 'ZZ' }, 'unknown-country'],
    ['a day that does not exist', { path: 'transfers/1/validFrom', value: '2020-02-30T22:00:00.000Z' }, 'wrong-value'],
    ['no role', { path: 'agreements/0/role', value: 'friend' }, 'unknown-term'],
  ])('refuse %s', (_name, change, code) => {
    expect(examineSheet(changed(google, change)).shortcomings.map((one) => one.code)).toContain(code);
  });
});

function servedOpen() {
  const open = { value: null, provenance: 'open' };
  return {
    key: 'association',
    name: open,
    contact: open,
    representative: open,
    dpoContact: open,
    agreement: open,
    processing: [],
    subProcessors: [],
    transfers: open,
    securityMeasures: [],
  };
}
