import fc from 'fast-check';
import { planRound, SCENARIOS } from './plan-round.ts';
import type { Fault } from './round-plan.ts';

const ONE = { brokers: 1, longTransactionMs: 30_000 } as const;
const THREE = { ...ONE, brokers: 3 } as const;
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const strikesBroker = (fault: Fault) => fault.do !== 'move-group' && fault.target.startsWith('broker-');

it('plans the same round for the same seed', () => {
  fc.assert(fc.property(seeds, (seed) => expect(planRound(seed, ONE)).toEqual(planRound(seed, ONE))));
});

it('meets every scenario within as many consecutive seeds', () => {
  fc.assert(
    fc.property(seeds, (first) => {
      const met = SCENARIOS.map((_, index) => planRound(first + index, ONE).scenario);
      expect(new Set(met).size).toBe(SCENARIOS.length);
    }),
  );
});

it('strikes a second intake only where there is one', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(ONE, THREE), (seed, options) => {
      const { replicas, faults } = planRound(seed, options);
      const second = faults.some((fault) => fault.do !== 'move-group' && fault.target === 'intake-2');
      expect(second && replicas === 1).toBe(false);
    }),
  );
});

it('loses one of three brokers in every round, and never two', () => {
  fc.assert(fc.property(seeds, (seed) => expect(planRound(seed, THREE).faults.filter(strikesBroker)).toHaveLength(1)));
});

it('never strikes one thing twice, and strikes two things in some rounds', () => {
  const rounds = Array.from({ length: 100 }, (_, seed) => planRound(seed, ONE).faults);
  for (const faults of rounds) {
    const groups = faults.map((fault) => (fault.do === 'move-group' ? 'intake' : fault.target.replace(/-\d+$/, '')));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).not.toEqual(expect.arrayContaining(['postgres', 'postmaster']));
  }
  expect(rounds.filter(({ length }) => length === 2).length).toBeGreaterThan(20);
});

it('holds the long transaction as long as it is told, and leaves its database alone', () => {
  const rounds = Array.from({ length: 200 }, (_, seed) => planRound(seed, ONE));
  const long = rounds.filter(({ scenario }) => scenario === 'long transaction');
  expect(long.length).toBeGreaterThan(10);
  for (const { faults, transactions } of long) {
    expect(Math.max(...transactions.map(({ holdMs }) => holdMs))).toBe(30_000);
    expect(faults.some((fault) => fault.do !== 'move-group' && fault.target.startsWith('post'))).toBe(false);
  }
});

it('keeps away as long as it is told what the round is about, and plans the rest as ever', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const usual = planRound(seed, ONE);
      const { faults, ...rest } = planRound(seed, { ...ONE, awayMs: 60_000 });
      expect({ ...rest, faults: usual.faults }).toEqual(usual);
      const struck = faults.filter((fault, index) => JSON.stringify(fault) !== JSON.stringify(usual.faults[index]));
      expect(struck).toHaveLength(usual.scenario.startsWith('set the group') ? 0 : 1);
      for (const fault of struck) expect(fault).toMatchObject({ forMs: 60_000 });
    }),
  );
});

it('has much to do when something is struck', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { faults, transactions } = planRound(seed, ONE);
      for (const { atMs } of faults) {
        const burst = transactions.filter(({ events, atMs: begun }) => events >= 500 && begun <= atMs);
        expect(new Set(burst.map(({ service }) => service)).size).toBe(2);
      }
    }),
  );
});
