import { type Edition, type RecipientSheet, editions, label, recipientSheets } from '#declared-register';
import { RecipientDirectory } from '../../recipient-sheets/recipient-directory.js';
import { askGate, directoryWith } from './ask-gate.js';
import { findNeeds } from './find-needs.js';
import { foreseeFindings } from './foresee-findings.js';
import { NEED_KINDS } from './need-kinds.js';
import { type Wish, roleIn, supposing } from './supposition.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const FROM = '2026-01-01T00:00:00.000Z';
const edition = editions[1]!;

const WISH: Wish = {
  activity: 'customer-communication',
  recipientClass: 'customer-communication',
  categories: ['name', 'email'],
  countries: [],
};

const SIGNED = { kind: 'art-28', role: 'processor', reference: 'PUB-1', validFrom: FROM, validTo: null } as const;
const CLAUSES = {
  country: 'US',
  ground: 'A46-2-c',
  instrument: { sv: 'standardavtalsklausuler', en: 'standard contractual clauses' },
  document: 'SCC-1',
  tiaReference: 'TIA-1',
  validFrom: FROM,
  validTo: null,
} as const;

function supplier(changed: Partial<RecipientSheet> = {}): RecipientSheet {
  return {
    format: 'trettio-recipient-sheet',
    version: 1,
    key: 'exempel-utskick',
    name: 'Exempel Utskick AB',
    named: 'entered',
    provenance: 'inferred',
    organisationNumber: null,
    contact: null,
    classes: ['customer-communication'],
    roles: [],
    country: 'SE',
    storageCountries: ['SE'],
    accessCountries: ['SE'],
    agreements: [],
    transfers: [],
    subProcessors: [],
    securityMeasures: [],
    ...changed,
  };
}

function tried(sheet: RecipientSheet, wishes: Wish[] = [WISH], by: Edition = edition) {
  const directory = directoryWith(new RecipientDirectory(recipientSheets), sheet);
  const gate = askGate(by, directory, sheet, wishes, NOW);
  const findings = foreseeFindings(by, sheet, wishes, {
    now: NOW,
    directory,
    words: (kind, key) => ({ sv: label(kind, key, 'sv'), en: label(kind, key, 'en') }),
    recipientName: (key) => ({ sv: key, en: key }),
  });
  const needs = findNeeds({ edition: by, sheet, wishes, gate, findings, now: NOW });
  return {
    gate: gate.map(({ subjectKind, now, onceDeclared }) => [
      subjectKind,
      now.allowed ? 'yes' : now.reason,
      onceDeclared === null ? null : onceDeclared.allowed ? 'yes' : onceDeclared.reason,
    ]),
    findings: findings.map(({ rule, remains }) => `${rule.key}${remains ? ' remains' : ''}`),
    state: (key: string) => needs.find((need) => need.key === key)!.state,
    need: (key: string) => needs.find((need) => need.key === key)!,
    keys: needs.map(({ key }) => key),
  };
}

describe('a supplier that is not there yet', () => {
  it('is withheld until the edition declares it, and without an agreement also then', () => {
    const { gate, findings, state } = tried(supplier());
    expect(gate).toEqual([['customer', 'undeclared-recipient', 'no-agreement']]);
    expect(findings).toEqual(['agreement-missing remains', 'undeclared-recipient']);
    expect([state('declaration'), state('agreement'), state('transfer-ground')]).toEqual([
      'missing',
      'missing',
      'not-needed',
    ]);
  });

  it('may have the data once all is in place', () => {
    const { gate, findings, state } = tried(
      supplier({ agreements: [SIGNED], securityMeasures: [{ sv: 'kryptering', en: 'encryption' }] }),
    );
    expect(gate).toEqual([['customer', 'undeclared-recipient', 'yes']]);
    expect(findings).toEqual(['undeclared-recipient']);
    expect([state('agreement'), state('security'), state('information'), state('role')]).toEqual([
      'in-place',
      'to-judge',
      'to-judge',
      'in-place',
    ]);
  });

  it('needs a ground for each country outside the EEA, and its assessment', () => {
    const abroad = { agreements: [SIGNED], country: 'US', storageCountries: ['US'], accessCountries: ['SE'] };
    const without = tried(supplier(abroad));
    expect(without.gate[0]![2]).toBe('no-agreement');
    expect(without.findings).toContain('transfer-ground-missing remains');
    expect(without.need('transfer-ground')).toMatchObject({ state: 'missing', countries: ['US'] });
    expect(without.need('information')).toMatchObject({ state: 'missing', countries: ['US'] });
    const grounded = tried(supplier({ ...abroad, transfers: [CLAUSES] }));
    expect(grounded.gate[0]![2]).toBe('yes');
    expect([grounded.state('transfer-ground'), grounded.state('tia')]).toEqual(['in-place', 'in-place']);
    expect(tried(supplier({ ...abroad, transfers: [{ ...CLAUSES, tiaReference: null }] })).state('tia')).toBe(
      'missing',
    );
    expect(tried(supplier({ ...abroad, transfers: [{ ...CLAUSES, ground: 'A49-1-b' }] })).state('tia')).toBe(
      'to-judge',
    );
    expect(tried(supplier({ ...abroad, transfers: [{ ...CLAUSES, ground: 'A45' }] })).state('tia')).toBe('not-needed');
  });

  it('is also judged in a country that only the wish names', () => {
    const { findings, need } = tried(supplier({ agreements: [SIGNED] }), [{ ...WISH, countries: ['IN'] }]);
    expect(findings).toEqual(expect.arrayContaining(['transfer-ground-missing remains', 'undeclared-country remains']));
    expect(need('transfer-ground').countries).toEqual(['IN']);
  });

  it('needs sub-processors authorised, and grounded where they are outside the EEA', () => {
    const one = {
      name: 'Exempel Moln AB',
      country: 'US',
      since: '2026-01-01',
      authorisation: null,
      authorisedOn: null,
      noticeOn: null,
      document: null,
    };
    const { need, state } = tried(supplier({ subProcessors: [one] }));
    expect(need('sub-processors')).toMatchObject({ state: 'missing', subProcessors: ['Exempel Moln AB'] });
    expect(need('onward-transfer')).toMatchObject({ state: 'missing', countries: ['US'] });
    expect(tried(supplier({ subProcessors: [{ ...one, since: '2027-01-01' }] })).state('sub-processors')).toBe(
      'missing',
    );
    expect(tried(supplier()).state('sub-processors')).toBe('not-needed');
    expect(state('transfer-ground')).toBe('not-needed');
    const authorised = { ...one, country: 'FI', authorisation: 'specific' as const, authorisedOn: '2025-12-01' };
    const fine = tried(supplier({ subProcessors: [authorised] }));
    expect([fine.state('sub-processors'), fine.state('onward-transfer')]).toEqual(['in-place', 'not-needed']);
  });

  it('is told of categories that the activity does not need', () => {
    const { need, gate, findings } = tried(supplier({ agreements: [SIGNED] }), [
      { ...WISH, categories: ['name', 'gps'] },
    ]);
    expect(need('purpose')).toMatchObject({ state: 'missing', categories: ['gps'] });
    expect(gate[0]).toEqual(['customer', 'undeclared-recipient', 'yes']);
    expect(findings).toContain('undeclared-category');
  });

  it('has no verdict for an activity that nobody declared, nor an agreement for a role that nobody settled', () => {
    const undeclared = tried(supplier(), [{ ...WISH, activity: 'mood-scoring' }]);
    expect(undeclared.gate).toEqual([[null, 'undeclared-activity', null]]);
    expect(undeclared.findings).toContain('undeclared-activity remains');
    const open = tried(supplier({ classes: ['financial-adviser'] }), [
      { ...WISH, recipientClass: 'financial-adviser' },
    ]);
    expect(open.gate).toEqual([['customer', 'undeclared-recipient', 'no-agreement']]);
    expect([open.state('role'), open.state('agreement')]).toEqual(['missing', 'to-judge']);
  });

  it('has the role of its sheet before that of its class', () => {
    expect(roleIn(edition, supplier(), WISH)).toBe('processor');
    const roles = [{ class: 'customer-communication', role: 'separate-controller' as const }];
    expect(roleIn(edition, supplier({ roles }), WISH)).toBe('separate-controller');
    expect(tried(supplier({ roles })).need('agreement').agreements).toEqual(['disclosure-basis']);
  });

  it('leaves the edition and the directory as they are', () => {
    const before = JSON.stringify([edition, recipientSheets]);
    tried(supplier());
    supposing(edition, supplier(), [WISH]);
    expect(JSON.stringify([edition, recipientSheets])).toBe(before);
  });

  it('is judged in every respect there are words for, the recipients that are there too', () => {
    const there = recipientSheets.find(({ key }) => key === 'senzum')!;
    const { gate, findings, keys, state } = tried(there, [{ ...WISH, categories: ['name'] }]);
    expect(keys.sort()).toEqual(Object.keys(NEED_KINDS).sort());
    expect(gate).toEqual([['customer', 'yes', 'yes']]);
    expect(findings).toEqual([]);
    expect([state('declaration'), state('agreement'), state('dpia')]).toEqual(['in-place', 'in-place', 'missing']);
  });
});
