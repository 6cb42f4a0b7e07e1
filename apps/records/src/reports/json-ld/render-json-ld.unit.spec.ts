import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, type Quad, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { terms } from '#declared-register';
import { buildReportModel } from '../model/build-report-model.js';
import type { ReportModel } from '../model/report-model.js';
import { bytesOf, modelAsOf, sourceWithServed } from '../testing/report-models.js';
import { legalBasisTerm, specialBasisTerm, transferGroundTerm } from './legal-terms.js';
import { NAMESPACES } from './namespaces.js';
import { renderJsonLd } from './render-json-ld.js';

const EDITION_1 = modelAsOf('2020-01-01', { lang: 'en' });
const EDITION_2 = modelAsOf('2026-11-01', { lang: 'en', diaryNumber: 'IMY-2026-1234' });

const { dpv, dpcat, rdf } = { ...NAMESPACES };
const VOCABULARY = JSON.parse(readFileSync(new URL('vocabulary.json', import.meta.url), 'utf8')) as { terms: string[] };
const OF_THE_VOCABULARIES = [dpv, NAMESPACES['eu-gdpr'], dpcat];

describe('the register as linked data', () => {
  it.each([
    ['edition 1', EDITION_1],
    ['edition 2', EDITION_2],
    ['a controller served', withServed()],
  ])('uses terms only that the vocabularies define: %s', async (_name, model) => {
    const used = new Set(
      (await quadsOf(model)).flatMap(({ subject, predicate, object }) =>
        [subject, predicate, object].map(({ value }) => value),
      ),
    );
    const ofVocabularies = [...used].filter((iri) =>
      OF_THE_VOCABULARIES.some((namespace) => iri.startsWith(namespace)),
    );
    expect(ofVocabularies.length).toBeGreaterThan(30);
    expect(ofVocabularies.filter((iri) => !VOCABULARY.terms.includes(iri))).toEqual([]);
  });

  it('has a defined term for every basis and every ground of a transfer that the register knows', () => {
    const mapped = [
      ...Object.keys(terms.legalBases).map(legalBasisTerm),
      ...Object.keys(terms.specialBases).flatMap((key) => specialBasisTerm(key) ?? []),
      ...Object.keys(terms.transferGrounds).map(transferGroundTerm),
    ].map((term) => term.replace('eu-gdpr:', NAMESPACES['eu-gdpr']));
    expect(mapped.length).toBeGreaterThan(30);
    expect(mapped.filter((term) => !VOCABULARY.terms.includes(term))).toEqual([]);
  });

  it('has everything that DPCat makes mandatory, for each activity', async () => {
    expect(await violations(EDITION_2)).toEqual([]);
    expect((await subjectsOfType(EDITION_2, `${dpcat}ROPARecord`)).length).toBe(EDITION_2.activities.length);
  });

  it('invents nothing for edition 1: what it leaves out is what the shapes miss', async () => {
    const missing = EDITION_1.activities.flatMap(({ key, extras, c }) => [
      ...(extras.find((extra) => extra.key === 'legalBasis')!.statements.every(({ text }) => text === null)
        ? [`urn:trettio:activity:${key} ${dpv}hasLegalBasis`]
        : []),
      ...(c.dataSubjects.length === 0 ? [`urn:trettio:activity:${key} ${dpv}hasDataSubject`] : []),
    ]);
    expect(missing.length).toBeGreaterThan(20);
    expect(await violations(EDITION_1)).toEqual(missing.sort());
  });

  it('leaves questions out: they are no statement', async () => {
    const text = (await bytesOf(renderJsonLd(EDITION_2))).toString();
    expect(text).toContain('"skos:notation": "system-logs"');
    expect(text).not.toContain('"gps"');
  });

  it('says the legal basis, the ground of a transfer and the storage period in terms of the law', async () => {
    const quads = await quadsOf(EDITION_2);
    const objects = new Set(quads.map(({ object }) => object.value));
    for (const iri of ['A6-1-b', 'A6-1-f', 'A45-3'].map((term) => `${NAMESPACES['eu-gdpr']}${term}`))
      expect(objects).toContain(iri);
    expect(quads.some(({ object }) => object.value === 'P7Y')).toBe(true);
    expect(objects).toContain('IMY-2026-1234');
    expect(objects).toContain(EDITION_2.digests.content);
  });

  it('names a joint controller that gets nothing, where it is concerned and nowhere else', async () => {
    const [{ key }] = EDITION_2.activities as [(typeof EDITION_2.activities)[number]];
    const said = (text: string) => ({ text, provenance: 'inferred' as const, proposed: false });
    const other = {
      key: 'exempel-plattform',
      name: said('Exempel Plattform AB'),
      contact: said('dataskydd@exempel.example'),
      arrangement: said('arrangement ARR-1'),
      activities: [key],
    };
    const model = { ...EDITION_2, jointControllers: [other] };
    const quads = await quadsOf(model);
    const named = quads.filter(({ object }) => object.value === 'urn:trettio:recipient:exempel-plattform');
    expect(named.map(({ predicate }) => predicate.value)).toEqual([`${dpv}hasDataController`]);
    const concerned = quads.filter(({ object }) => object.value === named[0]!.subject.value);
    expect(concerned.map(({ subject, predicate }) => [subject.value, predicate.value])).toEqual([
      [`urn:trettio:activity:${key}`, `${dpv}hasJointDataControllers`],
    ]);
    expect(quads.map(({ object }) => object.value)).toContain('Exempel Plattform AB');
    expect(await violations(model)).toEqual([]);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const [first, second] = [await bytesOf(renderJsonLd(EDITION_2)), await bytesOf(renderJsonLd(EDITION_2))];
    expect(second.equals(first)).toBe(true);
  });
});

function withServed(): ReportModel {
  const source = sourceWithServed('2026-11-01');
  return buildReportModel(source, { lang: 'sv', asOf: '2026-11-01', diaryNumber: null });
}

async function quadsOf(model: ReportModel): Promise<Quad[]> {
  const document = JSON.parse((await bytesOf(renderJsonLd(model))).toString()) as object;
  const nquads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  return new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string);
}

async function subjectsOfType(model: ReportModel, type: string): Promise<string[]> {
  return (await quadsOf(model))
    .filter(({ predicate, object }) => predicate.value === `${rdf}type` && object.value === type)
    .map(({ subject }) => subject.value);
}

/**
 * What DPCat 0.2 makes mandatory, over today's namespace of DPV: for each record six properties with a value of a class; for
 * a transfer its place and its basis; for joint controllers those who they are.
 */
const MANDATORY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`${dpcat}ROPARecord`]: {
    hasPurpose: 'Purpose',
    hasLegalBasis: 'LegalBasis',
    hasProcessing: 'Processing',
    hasPersonalData: 'PersonalData',
    hasDataSubject: 'DataSubject',
    hasDataSource: 'DataSource',
  },
  [`${dpv}Transfer`]: { hasLocation: 'Location', hasLegalBasis: 'LegalBasis' },
  [`${dpv}JointDataControllers`]: { hasDataController: 'DataController' },
};

/** Each `subject property` that breaks a shape. */
async function violations(model: ReportModel): Promise<string[]> {
  const shapes = Object.entries(MANDATORY).flatMap(([target, properties]) =>
    Object.entries(properties).map(
      ([property, type]) =>
        `[] a sh:NodeShape ; sh:targetClass <${target}> ; sh:property [ sh:path <${dpv}${property}> ; sh:class <${dpv}${type}> ; sh:minCount 1 ] .`,
    ),
  );
  const turtle = `@prefix sh: <http://www.w3.org/ns/shacl#> .\n${shapes.join('\n')}`;
  const validator = new Validator(new Store(new Parser().parse(turtle)));
  const report = await validator.validate(new Store(await quadsOf(model)));
  return report.results.map(({ focusNode, path }) => `${focusNode?.value} ${pathOf(path)}`).sort();
}

function pathOf(path: unknown): string {
  return (
    (path as { value?: string } | null)?.value ??
    (path as { predicates: { value: string }[] }[])[0]!.predicates[0]!.value
  );
}
