import type { RoundReport } from './report.ts';
import { runChaos } from './run-chaos.ts';

/**
 * Between them: the relay killed under a long transaction and a service paused, intake and PostgreSQL killed, the broker
 * and one of two intakes killed. `npm run chaos` plays as many as are wanted.
 */
const SEEDS = [65, 73, 76];

it('loses nothing and counts nothing twice, whatever is killed or paused', async () => {
  const rounds: RoundReport[] = [];
  const total = await runChaos(
    { seeds: SEEDS, brokers: 1, longTransactionMs: 3_000 },
    { onRound: (round) => void rounds.push(round) },
  );
  expect(rounds.flatMap(({ seed, failed }) => (failed === undefined ? [] : [{ seed, ...failed }]))).toEqual([]);
  expect(total).toMatchObject({ rounds: SEEDS.length, lost: 0, doubled: 0, wrong: 0 });
  expect(total.accepted + total.quarantined).toBe(total.produced);
}, 600_000);
