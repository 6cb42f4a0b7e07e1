import { examine } from '#processing-event';
import { generateWorkload, SOURCE, type WorkloadRecord } from './generate-workload.ts';
import { RARE_CATEGORY } from './terms.ts';
import { zipfRank } from './draw.ts';

const RECORDS = 30_000;
const records = [...generateWorkload(RECORDS, 30)];
const fresh = records.flatMap(({ event, value }) => (event === undefined ? [] : [{ event, value }]));
const share = (of: (record: WorkloadRecord) => boolean): number => records.filter(of).length / RECORDS;
const judged = ({ key, value }: WorkloadRecord) =>
  examine({ key: Buffer.from(key), value: Buffer.from(value) }, { now: new Date('2026-11-22'), owner: SOURCE });

describe('the workload', () => {
  it('is the same for the same seed, whatever its length, and another for another seed', () => {
    expect([...generateWorkload(500, 30)]).toEqual(records.slice(0, 500));
    expect([...generateWorkload(500, 31)]).not.toEqual(records.slice(0, 500));
  });

  it('holds fresh events of the contract, and bad ones that intake refuses', () => {
    const accepted = records.slice(0, 5_000).filter((record) => 'event' in judged(record));
    expect(accepted).toHaveLength(records.slice(0, 5_000).filter(({ kind }) => kind !== 'bad').length);
    const bad = records.filter(({ kind }) => kind === 'bad').map(judged);
    expect(new Set(bad.map((verdict) => ('refusals' in verdict ? verdict.refusals[0].code : 'accepted')))).toEqual(
      new Set(['EVENT.NOT_JSON', 'EVENT.UNKNOWN_TERM', 'EVENT.FOREIGN_SOURCE', 'EVENT.MISSING_FIELD']),
    );
  });

  it('has one per cent duplicates of earlier records and one per mille bad ones', () => {
    expect(share(({ kind }) => kind === 'duplicate')).toBeCloseTo(0.01, 2);
    expect(share(({ kind }) => kind === 'bad')).toBeCloseTo(0.001, 3);
    const seen = new Set<string>();
    const strangers: string[] = [];
    for (const { kind, value } of records) {
      if (kind === 'duplicate' && !seen.has(value)) strangers.push(value);
      seen.add(value);
    }
    expect(strangers).toEqual([]);
  });

  it('gives every fresh event an id and a place in the sequence of its own', () => {
    expect(new Set(fresh.map(({ event }) => event.id)).size).toBe(fresh.length);
    expect(new Set(fresh.map(({ event }) => event.sequence)).size).toBe(fresh.length);
  });

  it('takes about 564 bytes an event', () => {
    const bytes = fresh.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0);
    expect(Math.abs(bytes / fresh.length - 564)).toBeLessThan(6);
  });

  it('is one half disclosures, to fifteen recipients, a few of them with the rare category', () => {
    const disclosures = fresh.filter(({ event }) => event.data.disclosure !== undefined);
    // Four standard deviations of what 20,000 drawn uses and disclosures can give.
    expect(Math.abs(disclosures.length / fresh.length - 0.5)).toBeLessThan(0.015);
    expect(new Set(disclosures.map(({ event }) => event.data.recipient?.key)).size).toBe(15);
    const rare = disclosures.filter(({ event }) => event.data.categories.includes(RARE_CATEGORY));
    expect(rare.length / disclosures.length).toBeCloseTo(0.002, 3);
    expect(rare.length).toBeGreaterThan(0);
  });

  it('closes each disclosure once, after it was opened', () => {
    const opened = new Set<string>();
    const closed: string[] = [];
    const unopened: string[] = [];
    for (const { event } of fresh) {
      const { id, phase } = event.data.disclosure ?? {};
      if (id === undefined) continue;
      if (phase === 'opened') opened.add(id);
      else closed.push(id);
      if (phase === 'closed' && !opened.has(id)) unopened.push(id);
    }
    expect(new Set(closed).size).toBe(closed.length);
    // Those whose opening event was one of the bad ones.
    expect(unopened.length).toBeLessThan(closed.length / 100);
  });

  it('draws persons by Zipf: the commonest ten make about a fifth of all', () => {
    const counts = new Map<string, number>();
    for (const { event } of fresh) counts.set(event.subject ?? '', (counts.get(event.subject ?? '') ?? 0) + 1);
    const commonest = [...counts.values()].sort((a, b) => b - a).slice(0, 10);
    expect(commonest.reduce((sum, count) => sum + count, 0) / fresh.length).toBeCloseTo(
      Math.log(11) / Math.log(100_001),
      1,
    );
  });
});

describe('zipfRank', () => {
  it.each([
    [0, 0],
    [0.5, 315],
    [0.999_999_999, 99_999],
  ])('of %d among 100,000 is %d', (uniform, rank) => {
    expect(zipfRank(uniform, 100_000)).toBe(rank);
  });
});
