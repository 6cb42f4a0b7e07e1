import { editions } from '#declared-register';
import { emptyBoardSource, fullBoardSource } from '../testing/board-sources.js';
import { buildBoardModel } from './build-board-model.js';

const AS_OF = '2026-11-01';

describe('the content of the board’s report', () => {
  const model = buildBoardModel(fullBoardSource(AS_OF), { lang: 'sv', asOf: AS_OF });

  it('counts what is declared, what of it was seen, and what nobody declared', () => {
    expect(model.inShort).toMatchObject({
      activities: { declared: editions[1]!.activities.length, observed: 6, undeclared: 1 },
      recipients: { observed: 5, undeclared: 1 },
      disclosures: 132,
      persons: 41_210,
      accepted: 1,
    });
    expect(model.inShort.open.map(({ key, findings }) => [key, findings])).toEqual([
      ['critical', 2],
      ['serious', 17],
      ['minor', 5],
    ]);
  });

  it('says what has changed since the edition before', () => {
    expect(model.inShort.changes).toMatchObject({ since: editions[0]!.title.sv, removed: [] });
    expect(model.inShort.changes!.added).toContain('Bokföring');
    const first = buildBoardModel(emptyBoardSource('2020-01-01'), { lang: 'sv', asOf: '2020-01-01' });
    expect(first.inShort.changes).toBeNull();
  });

  it('puts whoever got most first, and sums up who got least', () => {
    const { months, recipients } = model.disclosures;
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(['2025-12', '2026-11']);
    expect(recipients).toHaveLength(24);
    const sums = recipients.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
    expect(sums.slice(0, -1)).toEqual(sums.slice(0, -1).toSorted((a, b) => b - a));
    expect(recipients.at(-1)!.name).toBe('övriga');
  });

  it('marks what a recipient gets by all of its categories, undeclared ones before all', () => {
    const marks = model.evidence.services.flatMap(({ name, recipients, activities }) =>
      activities.flatMap((activity) =>
        activity.marks.flatMap((found, column) =>
          found === null ? [] : [{ name, activity: activity.name, recipient: recipients[column]!, ...found }],
        ),
      ),
    );
    const of = (activity: string, recipient: string) =>
      marks.find((one) => one.activity === activity && one.recipient === recipient);
    expect(of('Fakturering och betalning', 'Billecta AB')).toMatchObject({ mark: 'observed', seen: 4, categories: 4 });
    expect(of('Utryckning med väktare', 'Larm Assistans AB')).toMatchObject({ mark: 'partly', seen: 4, categories: 5 });
    expect(of('Kreditprövning', 'Exempel Kreditupplysning AB')).toMatchObject({ mark: 'attested', seen: 0 });
    expect(of('Webbanalys', 'Google')).toMatchObject({ mark: 'not-observable' });
    expect(of('Undersökning', 'Add Visits')).toMatchObject({ mark: 'declared-only' });
    expect(of('mood-scoring', 'unknown-firm')).toMatchObject({ name: null, mark: 'undeclared' });
  });

  it('takes a word for one category for no word for the others', () => {
    const source = fullBoardSource(AS_OF);
    const { key, recipients } = source.edition.activities.find(({ name }) => name.sv === 'Undersökning')!;
    const { entities, categories } = recipients.find(({ entities: [one] }) => one?.value === 'add-visits')!;
    const vouchedFor = categories.map((category) => ({
      ...source.attestations[0]!,
      activity: key,
      category: category.value!,
      recipient: entities[0]!.value!,
    }));
    const markAfter = (attestations: typeof vouchedFor) =>
      buildBoardModel({ ...source, attestations }, { lang: 'sv', asOf: AS_OF })
        .evidence.services.flatMap(({ activities }) => activities)
        .find(({ name }) => name === 'Undersökning')!
        .marks.flatMap((found) => found?.mark ?? []);
    expect(vouchedFor.length).toBeGreaterThan(1);
    expect(markAfter(vouchedFor.slice(1))).toContain('declared-only');
    expect(markAfter(vouchedFor.slice(1))).not.toContain('attested');
    expect(markAfter(vouchedFor)).toContain('attested');
  });

  it('counts what somebody vouches for as such, and never as shown without being declared', () => {
    const source = fullBoardSource(AS_OF);
    const [attestation] = source.attestations;
    const undeclared = { ...attestation!, recipient: 'exempel-annan' };
    const { evidence } = buildBoardModel({ ...source, attestations: [undeclared] }, { lang: 'sv', asOf: AS_OF });
    const without = buildBoardModel({ ...source, attestations: [] }, { lang: 'sv', asOf: AS_OF }).evidence;
    expect(evidence).toEqual(without);
    const gets = without.cells['declared-only'] + without.cells.attested;
    expect(model.evidence.cells).toMatchObject({ attested: 1, 'declared-only': gets - 1 });
  });

  it('lists reviews by their day, and whose time limits were overrun', () => {
    const { due, activities } = model.reviews;
    expect(due.map(({ activities: number }) => number)).toEqual([1, 1, 0, 0, editions[1]!.activities.length - 2]);
    expect(activities.slice(0, 3).map(({ name, due: day, overdue, overrun }) => [name, day, overdue, overrun])).toEqual(
      [
        ['Larmhistorik', '2026-10-01', true, 412],
        ['Utryckning med väktare', '2026-11-20', false, 0],
        ['Offert', '2027-09-01', false, 0],
      ],
    );
    expect(activities.slice(0, 4).map(({ neverReviewed }) => neverReviewed)).toEqual([false, false, false, true]);
    expect(activities[3]!.due).toBe('2027-11-01');
  });

  it('has what nobody has ever reviewed overdue a year after the edition came into force, as the register has it', () => {
    const day = '2027-11-02';
    const { reviews } = buildBoardModel({ ...fullBoardSource(day), reviewsDue: new Map() }, { lang: 'sv', asOf: day });
    expect(reviews.due[0]!.activities).toBe(reviews.activities.length);
    expect(reviews.activities.filter(({ neverReviewed }) => neverReviewed)).toEqual([]);
  });

  it('words findings with their state, its reason and its last day', () => {
    expect(
      model.findings.map(({ severity, state, reason, until, alike }) => [severity, state, reason, until, alike]),
    ).toEqual([
      ['critical', 'öppen', null, null, 1],
      ['critical', 'öppen', null, null, 1],
      ['serious', 'öppen', null, null, 2],
      ['minor', 'godtagen', 'DPO-2026-017', '2027-03-31', 1],
    ]);
    expect(model.findingsLeftOut).toBe(20);
  });

  it('has the digest of the register that every other report has, and one of its own', () => {
    const other = buildBoardModel(fullBoardSource(AS_OF), { lang: 'en', asOf: AS_OF });
    expect(other.digests.register).toBe(model.digests.register);
    expect(other.digests.content).not.toBe(model.digests.content);
    expect(buildBoardModel(fullBoardSource(AS_OF), { lang: 'sv', asOf: AS_OF }).digests).toEqual(model.digests);
  });
});
