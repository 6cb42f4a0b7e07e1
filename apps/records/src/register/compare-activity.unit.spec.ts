import { type Edition, editions, findActivity, findEdition } from '#declared-register';
import { CellStates } from '../evidence/cell-states.js';
import { judgeCells } from '../evidence/judge-cells.js';
import { seenCells } from '../evidence/seen-cells.js';
import type { ObservedShape } from '../observed/observed-shapes.query.js';
import { aWithheldShape, anObservedShape } from '../testing/an-observed-shape.js';
import type { ActivityView } from './activity.view.js';
import { compareActivity } from './compare-activity.js';
import { seededReading } from '../testing/seeded-reading.js';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const current = findEdition('2026-11')!;

function compare(key: string, shapes: ObservedShape[] = [], at = NOW): ActivityView {
  return compareActivity(
    current,
    key,
    findActivity(current, key),
    { shapes, persons: shapes.length, states: statesOf(current, shapes) },
    at,
    seededReading('en'),
  );
}

function statesOf(edition: Edition, shapes: readonly ObservedShape[]): CellStates {
  return new CellStates(judgeCells(edition, seenCells(shapes), [], seededReading('en'), NOW));
}

describe('an activity that is declared', () => {
  it('and never seen is declared only, in every term', () => {
    for (const { key } of current.activities) {
      const view = compare(key);
      expect({ key, declared: view.declared, evidence: view.evidence }).toEqual({
        key,
        declared: true,
        evidence: 'declared-only',
      });
      const { b, c, d } = view.article30;
      for (const term of [...b.purposes, ...c.dataSubjects, ...c.categories, ...d.recipients]) {
        expect(term.evidence).toBe(term.declared ? 'declared-only' : null);
        expect(term.declared === null).toBe(term.question !== null);
      }
    }
  });

  it('and seen adds up how often, from the first to the last', () => {
    const early = new Date('2026-11-01T00:00:00.000Z');
    const late = new Date('2026-11-20T00:00:00.000Z');
    const view = compare('alarm-history', [
      anObservedShape({ events: 2, firstSeen: early }),
      anObservedShape({ events: 3, lastSeen: late, categories: ['name', 'system-logs'] }),
    ]);
    expect(view).toMatchObject({
      evidence: 'observed',
      observed: { events: 5, persons: 2, firstSeen: early, lastSeen: late },
    });
    expect(view.article30.c.categories).toMatchObject([
      { key: 'system-logs', observed: { events: 5 } },
      { key: 'name', observed: { events: 3 } },
    ]);
  });

  it('and only withheld by the gate is not observed', () => {
    const view = compare('guard-dispatch', [
      aWithheldShape({
        withheld: 4,
        recipient: 'stopped-firm',
        recipientClass: 'data-broker',
        role: 'processor',
        country: 'US',
      }),
    ]);
    expect(view).toMatchObject({ evidence: 'declared-only', observed: null, withheld: 4 });
    expect(JSON.stringify(view)).not.toMatch(/stopped-firm|data-broker/);
    expect(view.article30.e.transfers).toEqual([]);
  });

  it('shows a basis that nobody stated beside those that are', () => {
    const { legalBases } = compare('alarm-history', [
      anObservedShape({ legalBasis: 'A6-1-a' }),
      anObservedShape({ subjectKind: 'guard' }),
    ]);
    expect(
      legalBases.map(({ subjectKind, key, declared, evidence }) => [
        subjectKind?.key,
        key,
        declared !== null,
        evidence,
      ]),
    ).toEqual([
      ['customer', 'A6-1-b', true, 'declared-only'],
      ['secondary-user', 'A6-1-f', true, 'declared-only'],
      ['customer', 'A6-1-a', false, 'observed'],
      ['guard', 'A6-1-b', false, 'observed'],
    ]);
  });

  it('has a row for events that concern nobody in particular', () => {
    const { legalBases } = compare('alarm-history', [anObservedShape({ subjectKind: null })]);
    expect(legalBases.at(-1)).toMatchObject({ subjectKind: null, key: 'A6-1-b', declared: null, evidence: 'observed' });
  });

  it('names the class of people as the one who receives', () => {
    const { recipients } = compare('alarm-notification').article30.d;
    const people = recipients.find(({ key }) => key === 'contact-person')!;
    expect(people.entities).toMatchObject([
      { key: 'contact-person', label: 'contact person', evidence: 'declared-only' },
    ]);
  });

  it('tells a time limit that the edition has from one that it has not', () => {
    const { observed } = compare('alarm-history', [
      anObservedShape({ retentionPeriod: 'P1Y', retentionTrigger: 'event' }),
      anObservedShape({ retentionPeriod: 'P2Y', retentionTrigger: 'event' }),
      anObservedShape({ retentionPeriod: 'P2Y', retentionTrigger: 'event' }),
    ]).article30.f;
    expect(observed.map(({ period, declared, events }) => [period, declared, events])).toEqual([
      ['P1Y', true, 1],
      ['P2Y', false, 2],
    ]);
  });
});

describe('transfers to third countries', () => {
  const sent = (country: string, transferGround: string | null) =>
    anObservedShape({ recipient: 'google', recipientClass: 'analytics', role: 'processor', country, transferGround });

  it('are none inside the EEA', () => {
    const { transfers } = compare('website-analytics', [sent('IE', null)]).article30.e;
    expect(transfers.map(({ country, evidence }) => [country.key, evidence])).toEqual([
      ['US', 'declared-only'],
      ['US', 'declared-only'],
    ]);
  });

  it('show a ground that is not the one in force', () => {
    const { transfers } = compare('website-analytics', [sent('US', 'A46-2-c')]).article30.e;
    const google = transfers.find(({ recipient }) => recipient.key === 'google')!;
    expect(google.grounds.map(({ key, evidence, declared }) => [key, evidence, declared !== null])).toEqual([
      ['A45', 'declared-only', true],
      ['A46-2-c', 'observed', false],
    ]);
  });

  it('have the ground of their day', () => {
    const { transfers } = compare('website-analytics', [], new Date('2021-06-01T00:00:00.000Z')).article30.e;
    expect(transfers.flatMap(({ grounds }) => grounds.map(({ key }) => key))).toEqual(['A46-2-c', 'A46-2-c']);
  });
});

it('an activity that nobody declared has points a and g of the edition, and nothing else declared', () => {
  const view = compare('mood-scoring', [anObservedShape({ activity: 'mood-scoring', subjectKind: 'dog-owner' })]);
  expect(view).toMatchObject({
    declared: false,
    evidence: 'observed',
    service: null,
    particulars: null,
    name: 'mood-scoring',
  });
  expect(view.article30.f.retention).toEqual([]);
  expect(view.article30.e.statement).toMatchObject({ value: null, provenance: 'open' });
  expect(view.article30.c.dataSubjects).toMatchObject([{ key: 'dog-owner', declared: null }]);
});

it('an edition is compared in either language without a text of the other', () => {
  const names = editions.flatMap((edition) =>
    edition.activities.map((declared) => {
      const view = (lang: 'sv' | 'en') =>
        compareActivity(
          edition,
          declared.key,
          declared,
          { shapes: [], persons: null, states: statesOf(edition, []) },
          NOW,
          seededReading(lang),
        );
      return [view('sv').name === declared.name.sv, view('en').name === declared.name.en];
    }),
  );
  expect(names.flat()).not.toContain(false);
});
