import { cellsIn, walk } from '../testing/walk.js';
import { editionInForce, editions, findActivity, findEdition, NoEditionInForceError } from './editions.js';
import { resolvePath } from '../document/paths.js';

const [edition1, edition2] = editions;
if (edition1 === undefined || edition2 === undefined) throw new Error('two editions are expected');

describe('edition 1', () => {
  it('holds only what the policy says, and open cells', () => {
    const cells = cellsIn(edition1);
    expect(cells.filter(({ cell }) => cell.provenance !== 'policy' && cell.provenance !== 'open')).toEqual([]);
    expect(cells.filter(({ cell }) => (cell.value === null) !== (cell.provenance === 'open'))).toEqual([]);
    expect(cells.filter(({ cell }) => cell.provenance === 'policy' && cell.source === undefined)).toEqual([]);
    expect([...walk(edition1)].filter(({ node }) => 'proposed' in node)).toEqual([]);
    expect(edition1.activities.flatMap(({ rows }) => rows).filter((row) => row.subjectProvenance !== 'policy')).toEqual(
      [],
    );
  });

  it('counts thirty activities and thirty-three rows, seven of them with a basis', () => {
    const rows = edition1.activities.flatMap((activity) => activity.rows);
    const withBasis = edition1.activities.flatMap((activity) =>
      activity.rows.filter((row) => row.legalBasis.value !== null).map((row) => `${activity.key}/${row.subjectKind}`),
    );
    expect(edition1.activities).toHaveLength(30);
    expect(rows).toHaveLength(33);
    expect(withBasis.sort()).toEqual([
      'alarm-notification/contact-person',
      'contact-person-notice/contact-person',
      'contract-administration/customer',
      'credit-check/customer',
      'invoicing-and-payment/customer',
      'quote/lead',
      'system-installation/contact-person',
    ]);
  });

  it('states no storage period and no role at all', () => {
    expect(resolvePath(edition1, 'activities/*/retention/*').filter((cell) => hasValue(cell))).toEqual([]);
    expect(resolvePath(edition1, 'activities/*/recipients/*/role').filter((cell) => hasValue(cell))).toEqual([]);
  });

  it('names thirteen defects and points at the cells of each', () => {
    expect(edition1.defects.map(({ code }) => code).sort()).toEqual([
      'basis-missing',
      'category-absent',
      'category-without-purpose',
      'controller-dpo-conflated',
      'cookie-recipients',
      'date-error',
      'duty-shifted',
      'eea-doubtful',
      'ip-not-personal',
      'notice-too-narrow',
      'recipient-absent',
      'retention-missing',
      'role-missing',
    ]);
    for (const { code, cells } of edition1.defects) {
      const empty = cells.filter((path) => resolvePath(edition1, path).length === 0);
      expect({ code, empty }).toEqual({ code, empty: [] });
    }
  });

  it('collects location data that no activity uses', () => {
    expect(resolvePath(edition1, 'categories/gps')).toHaveLength(1);
    expect(resolvePath(edition1, 'activities/*/categories/gps')).toEqual([]);
  });
});

describe('edition 2', () => {
  it('counts forty activities', () => {
    expect(edition2.activities).toHaveLength(40);
    const perService = edition2.activities.reduce<Record<string, number>>(
      (counts, { service }) => ({ ...counts, [String(service)]: (counts[String(service)] ?? 0) + 1 }),
      {},
    );
    expect(perService).toEqual({
      alarms: 7,
      billing: 10,
      logistics: 2,
      marketing: 15,
      records: 6,
    });
  });

  it('marks what law and inference add as proposed, and nothing else', () => {
    const wrong = cellsIn(edition2).filter(
      ({ cell }) => (cell.provenance === 'law' || cell.provenance === 'inferred') !== (cell.proposed === true),
    );
    expect(wrong).toEqual([]);
    expect(cellsIn(edition2).filter(({ cell }) => cell.provenance === 'demo')).toEqual([]);
    expect(cellsIn(edition2).filter(({ cell }) => cell.provenance === 'law' && cell.source === undefined)).toEqual([]);
  });

  it('leaves open what nobody knows', () => {
    const { organisationNumber, phone, dpoName, dpoNotified } = edition2.controller;
    expect([organisationNumber, phone, dpoName, dpoNotified].map(({ provenance }) => provenance)).toEqual(
      Array(4).fill('open'),
    );
  });

  it('keeps all that the policy says, but for the basis that it replaces', () => {
    const lost = edition1.activities.flatMap((activity) => {
      const kept = policyCells(findActivity(edition2, activity.key));
      return [...policyCells(activity)].filter((cell) => !kept.has(cell)).map(() => activity.key);
    });
    expect(lost).toEqual(['credit-check']);
  });

  it('puts no words into the policy’s mouth', () => {
    const added = edition2.activities.flatMap((activity) => {
      const said = policyCells(findActivity(edition1, activity.key));
      return [...policyCells(activity)].filter((cell) => !said.has(cell)).map(() => activity.key);
    });
    expect(added).toEqual([]);
  });
});

describe('the edition in force', () => {
  it.each([
    ['2018-05-24T22:00:00Z', '2018-05'],
    ['2026-10-31T22:59:59.999Z', '2018-05'],
    ['2026-10-31T23:00:00Z', '2026-11'],
    ['2031-01-01T00:00:00Z', '2026-11'],
  ])('at %s is %s', (at, key) => {
    expect(editionInForce(new Date(at)).key).toBe(key);
  });

  it.each([['2018-05-24T21:59:59.999Z'], ['not a date']])('there is none at %s', (at) => {
    expect(() => editionInForce(new Date(at))).toThrow(NoEditionInForceError);
  });

  it('is found by key as well', () => {
    expect(findEdition('2026-11')).toBe(edition2);
    expect(findEdition('1999-01')).toBeUndefined();
  });
});

it('cannot be edited', () => {
  const thawed = [...walk(editions)].filter(({ node }) => !Object.isFrozen(node));
  expect(thawed).toEqual([]);
});

function hasValue(cell: unknown): boolean {
  return (cell as { value: unknown }).value !== null;
}

function policyCells(value: unknown): Set<string> {
  return new Set(
    cellsIn(value)
      .filter(({ cell }) => cell.provenance === 'policy')
      .map(({ cell }) => JSON.stringify(cell)),
  );
}
