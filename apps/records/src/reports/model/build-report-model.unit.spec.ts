import { editions } from '#declared-register';
import { modelAsOf, sourceAsOf, sourceWithServed } from '../testing/report-models.js';
import { buildReportModel } from './build-report-model.js';
import type { Statement } from './report-model.js';

const IN_EDITION_1 = '2020-01-01';
const IN_EDITION_2 = '2026-11-01';

const activity = (day: string, key: string) => modelAsOf(day).activities.find((candidate) => candidate.key === key)!;
const texts = (statements: readonly Statement[]) => statements.map(({ text }) => text);

it('takes the edition that was in force on the day', () => {
  expect(modelAsOf('2026-10-31').edition).toMatchObject({ key: '2018-05', validUntil: '2026-10-31' });
  expect(modelAsOf(IN_EDITION_2).edition).toMatchObject({
    key: '2026-11',
    validFrom: '2026-11-01',
    validUntil: null,
    status: 'fastställd',
    adopted: { text: '2026-11-01', provenance: 'inferred' },
  });
});

it('has every activity of the edition, in its order', () => {
  for (const [day, edition] of [
    [IN_EDITION_1, editions[0]!],
    [IN_EDITION_2, editions[1]!],
  ] as const)
    expect(modelAsOf(day).activities.map(({ key }) => key)).toEqual(edition.activities.map(({ key }) => key));
});

it('invents nothing: what edition 1 leaves out is not stated', () => {
  const model = modelAsOf(IN_EDITION_1);
  expect(model.controller.organisationNumber).toEqual({ text: null, provenance: 'open', proposed: false });
  const { f, extras, d } = activity(IN_EDITION_1, 'ad-audiences');
  expect(texts(f.timeLimits)).toEqual([null]);
  expect(texts(extras.find(({ key }) => key === 'legalBasis')!.statements)).toEqual([null]);
  expect(d.recipients.map(({ role, categories }) => [role.text, texts(categories)])).toEqual([[null, [null]]]);
  expect(model.defects.map(({ code }) => code)).toContain('retention-missing');
});

it('words a guard dispatch as edition 2 declares it', () => {
  const { b, c, d, f, extras } = activity(IN_EDITION_2, 'guard-dispatch');
  expect(texts(b.purposes)).toHaveLength(1);
  expect(c.dataSubjects.map(({ key }) => key)).toEqual(['customer', 'contact-person', 'secondary-user']);
  expect(c.categories.find(({ key }) => key === 'gps')).toMatchObject({ provenance: 'open' });
  expect(d.recipients.map(({ recipientClass, entities }) => [recipientClass.key, texts(entities)])).toEqual([
    ['alarm-centre', ['Exempel Larmcentral AB']],
    ['guard-company', ['Larm Assistans AB']],
  ]);
  expect(f.timeLimits).toMatchObject([{ period: 'P1Y', trigger: 'event', text: '1 år från händelsen' }]);
  expect(texts(extras.find(({ key }) => key === 'legalBasis')!.statements)).toEqual([
    'fullgörande av avtal eller åtgärder innan avtal ingås (art. 6.1 b), fullgörande av avtalet: kund (larminnehavare)',
    'berättigat intresse (art. 6.1 f): kontaktperson, ytterligare användare av larmet',
    expect.stringContaining('(art. 6.1 d)'),
  ]);
});

it.each([
  ['2026-11-08', ['DEMO-PUB-009']],
  ['2026-11-09', []],
  ['2026-11-16', ['DEMO-PUB-010']],
])('on %s Add Visits has the agreements %j', (day, references) => {
  const recipient = modelAsOf(day).recipients.find(({ key }) => key === 'add-visits')!;
  expect(recipient.agreements.map(({ reference }) => reference)).toEqual(references);
});

it.each([
  ['2019-01-01', ['Privacy Shield, upphävt genom C-311/18']],
  ['2021-01-01', ['Standardavtalsklausuler']],
  ['2026-11-01', ['EU–US Data Privacy Framework, bolaget är certifierat']],
])('on %s transfers to the United States rest on %j', (day, instruments) => {
  const { transfers } = modelAsOf(day);
  expect(new Set(transfers.map(({ instrument }) => instrument))).toEqual(new Set(instruments));
});

it('holds the points of Art. 30(2) for a controller served', () => {
  const source = sourceWithServed(IN_EDITION_2);
  const { processorRecords } = buildReportModel(source, { lang: 'en', asOf: IN_EDITION_2, diaryNumber: null });
  expect(processorRecords).toMatchObject([
    {
      name: { text: 'Exempel Fastigheter AB' },
      processing: [{ text: 'storage of alarm logs', proposed: true }],
      agreement: { text: 'PUB-7' },
      subProcessors: [{ text: 'hosting: Exempel Hosting AB' }],
      transfers: { text: 'United States: standard contractual clauses' },
      measures: [{ text: 'encryption at rest' }],
    },
  ]);
  expect(modelAsOf(IN_EDITION_2).processorRecords).toEqual([]);
});

describe('digests', () => {
  const { digests } = modelAsOf(IN_EDITION_2);

  it('are the same for the same input', () => {
    expect(modelAsOf(IN_EDITION_2).digests).toEqual(digests);
    expect(digests.register).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of the register does not depend on the language, that of the content does', () => {
    const english = modelAsOf(IN_EDITION_2, { lang: 'en' }).digests;
    expect(english.register).toBe(digests.register);
    expect(english.content).not.toBe(digests.content);
  });

  it('of the content is another where the annex on security is kept apart', () => {
    const options = { lang: 'sv' as const, asOf: IN_EDITION_2, diaryNumber: null };
    const apart = buildReportModel(sourceAsOf(IN_EDITION_2), options, { withSecurity: false });
    expect(apart.security).toBeNull();
    expect(apart.digests.register).toBe(digests.register);
    expect(apart.digests.content).not.toBe(digests.content);
  });

  it('of the register changes with a single cell', () => {
    const source = sourceAsOf(IN_EDITION_2);
    const other = { ...source, adoptedBy: 'styrelsen' };
    const options = { lang: 'sv' as const, asOf: IN_EDITION_2, diaryNumber: null };
    expect(buildReportModel(other, options).digests.register).not.toBe(digests.register);
  });
});
