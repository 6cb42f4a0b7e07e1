import type { Executor } from '#database';
import type { Candidate, Sighting } from '../finding.js';
import type { Known, Rule } from '../rule.js';
import { type KeyedWindow, tallyWindows } from './tally-windows.query.js';

/** What one rule finds now. */
export interface Found extends Sighting {
  rule: Rule;
}

/** Asks every rule. The matters of those that judge are counted together, in one pass over the events. */
export async function applyRules(executor: Executor, rules: readonly Rule[], known: Known): Promise<Found[]> {
  const judged = rules.flatMap((rule) =>
    'judge' in rule ? rule.judge(known).map((candidate) => ({ rule, candidate })) : [],
  );
  const windows = judged.flatMap(({ rule, candidate }): KeyedWindow[] =>
    'windows' in candidate ? candidate.windows.map((window) => ({ ...window, key: keyOf(rule, candidate) })) : [],
  );
  const tallies = await tallyWindows(executor, known.months, windows);
  const found = judged.flatMap(({ rule, candidate }): Found[] => {
    if (!('windows' in candidate))
      return [{ ...candidate, rule, lastSeen: null, times: null, persons: null, evidence: [] }];
    const { windows: _counted, ...matter } = candidate;
    const tally = tallies.get(keyOf(rule, candidate));
    return tally === undefined ? [] : [{ ...matter, ...tally, rule }];
  });
  for (const rule of rules) {
    if ('search' in rule) found.push(...(await rule.search(executor, known)).map((one) => ({ ...one, rule })));
  }
  return found;
}

function keyOf(rule: Rule, { about }: Candidate): string {
  return `${rule.key} ${about}`;
}
