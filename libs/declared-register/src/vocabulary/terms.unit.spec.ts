import { agreements } from '../demo/agreements.js';
import { demoSecurityMeasures, entityFacts } from '../demo/entity-facts.js';
import { legalEntities } from '../demo/entities.js';
import { editions } from '../editions/editions.js';
import { textsIn, walk } from '../testing/walk.js';
import { isInEea } from './countries.js';
import type { TermKind } from './term-kind.js';
import { label, sameInBothLanguages, terms } from './terms.js';

const everything = { editions, terms, legalEntities, agreements, entityFacts, demoSecurityMeasures };

describe('texts', () => {
  const texts = textsIn(everything);

  it('exist in both languages, without stray spaces', () => {
    const bad = texts.filter(({ text: { sv, en } }) => [sv, en].some((one) => one === '' || one !== one.trim()));
    expect(bad).toEqual([]);
  });

  it('differ between the languages, but for the listed ones', () => {
    const same = texts.filter(({ text: { sv, en } }) => sv === en).map(({ text: { sv } }) => sv);
    expect([...new Set(same)].sort()).toEqual([...sameInBothLanguages].sort());
  });

  it('keep to the one term per concept', () => {
    const avoided =
      /\bDPO\b|laglig grund|medgivande|delningslogg|behandlingsansvarig|registerförteckning|dataläcka|omfrågandekopia/iu;
    expect(texts.filter(({ text: { sv } }) => avoided.test(sv))).toEqual([]);
  });
});

describe('terms', () => {
  const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  const openKinds: TermKind[] = [
    'activities',
    'purposes',
    'subjectKinds',
    'categories',
    'sources',
    'recipientClasses',
    'triggers',
  ];

  it.each(openKinds)('%s are keyed by slugs of at most 48 characters', (kind) => {
    expect(Object.keys(terms[kind]).filter((key) => key.length > 48 || !slug.test(key))).toEqual([]);
  });

  it('have a label for every key that the editions use', () => {
    const unknown: string[] = [];
    const need = (kind: TermKind, key: string | null | undefined): void => {
      if (key !== null && key !== undefined && !Object.hasOwn(terms[kind], key)) unknown.push(`${kind}/${key}`);
    };
    for (const edition of editions) {
      need('editionStatuses', edition.status);
      edition.rights.forEach((cell) => need('rights', cell.value));
      for (const activity of edition.activities) {
        need('activities', activity.key);
        need('services', activity.service);
        activity.purposes.forEach(({ key }) => need('purposes', key));
        activity.categories.forEach((cell) => need('categories', cell.value));
        activity.sources.forEach((cell) => need('sources', cell.value));
        activity.retention.forEach((cell) => need('triggers', cell.value?.trigger));
        activity.retention.forEach((cell) => need('activities', cell.value?.sameAs));
        for (const row of activity.rows) {
          need('subjectKinds', row.subjectKind);
          need('legalBases', row.legalBasis.value);
          need('specialBases', row.specialBasis?.value);
        }
        for (const recipient of activity.recipients) {
          need('recipientClasses', recipient.class.value);
          need('roles', recipient.role.value);
        }
      }
    }
    expect(unknown).toEqual([]);
  });

  it('have a label for every provenance that occurs', () => {
    const used = [...walk(everything)].flatMap(({ node }) => ('provenance' in node ? [node.provenance] : []));
    for (const provenance of new Set(used)) {
      if (typeof provenance === 'string') expect(Object.hasOwn(terms.provenance, provenance)).toBe(true);
    }
  });

  it('write every storage period as an ISO 8601 duration', () => {
    const rules = editions.flatMap(({ activities }) => activities.flatMap(({ retention }) => retention));
    const periods = rules.flatMap((cell) => (cell.value === null ? [] : [cell.value.period]));
    expect(periods.length).toBeGreaterThan(0);
    expect(periods.filter((period) => !/^P\d+[YMD]$/.test(period))).toEqual([]);
  });

  it.each([
    ['P10Y from contract-end', '10 år från avtalets slut', '10 years from the end of the contract'],
    ['P1M from recording', '1 månad från inspelningen', '1 month from the recording'],
    ['P30D from quarantined', '30 dagar från avskiljandet', '30 days from the quarantining'],
    ['P0D from consent-withdrawn', 'till samtyckets återkallelse', 'until the withdrawal of consent'],
  ])('word %s', (rule, sv, en) => {
    const found = editions
      .flatMap(({ activities }) => activities.flatMap(({ retention }) => retention))
      .find(({ value }) => value !== null && `${value.period} from ${value.trigger}` === rule);
    expect(found?.value?.text).toEqual({ sv, en });
  });
});

describe('label', () => {
  it('gives the term in the language asked for', () => {
    expect(label('roles', 'processor', 'sv')).toBe('personuppgiftsbiträde');
    expect(label('roles', 'processor', 'en')).toBe('processor');
  });

  it('gives the key where the term is unknown', () => {
    expect(label('activities', 'never-declared', 'sv')).toBe('never-declared');
    expect(label('categories', 'toString', 'en')).toBe('toString');
    expect(label('countries', 'nowhere', 'en')).toBe('nowhere');
  });

  it('names countries beyond its own table', () => {
    expect(label('countries', 'SE', 'sv')).toBe('Sverige');
    expect(label('countries', 'BR', 'sv')).toBe('Brasilien');
    expect(label('countries', 'BR', 'en')).toBe('Brazil');
  });
});

it('counts thirty countries of the EEA', () => {
  expect(Object.keys(terms.countries).filter(isInEea)).toHaveLength(30);
  expect(isInEea('US')).toBe(false);
  expect(isInEea('BR')).toBe(false);
});
