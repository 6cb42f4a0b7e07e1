import type { Executor } from '#database';
import { type EveryMonth, findEveryMonth } from '../../corrections/every-month.query.js';
import type { Candidate, CountedMatter, Sighting, Tally } from '../finding.js';
import { sightingOf } from '../find-persons/sighting-of.js';
import type { Known, Rule, SearchingRule } from '../rule.js';
import type { SeenShape } from './seen-shapes.query.js';
import { openMemory, saveMemory } from './remembered.repository.js';
import type { Memory, StateOfEvents } from './remembered.js';
import { type KeyedWindow, keyedWindows, tallyWindows } from './tally-windows.query.js';

/** What one rule finds now. */
export interface Found extends Sighting {
  rule: Rule;
}

/**
 * Asks every rule. The matters of those that judge are counted together, in one pass over the events; what rests on the same as in
 * an earlier run is not counted again. `state`: as it was before `known` was read. In a transaction that has touched the event
 * table: to its end no month leaves it.
 */
export async function applyRules(
  executor: Executor,
  rules: readonly Rule[],
  known: Known,
  state: StateOfEvents,
): Promise<Found[]> {
  const months = await findEveryMonth(executor);
  const memory = await openMemory(executor, state, months);
  const judged = rules.flatMap((rule) =>
    'judge' in rule
      ? rule.judge(known).map((candidate) => ({ rule, candidate, key: `${rule.key} ${candidate.about}` }))
      : [],
  );
  const tallies = await countMatters(executor, months, memory, judged, known.shapes);
  const found = judged.flatMap(({ rule, candidate, key }): Found[] => {
    if (!('windows' in candidate))
      return [{ ...candidate, rule, lastSeen: null, times: null, persons: null, evidence: [] }];
    const { windows: _counted, ...matter } = candidate;
    const tally = tallies.get(key);
    return tally === undefined ? [] : [{ ...matter, ...tally, rule }];
  });
  for (const rule of rules) {
    if (!('search' in rule)) continue;
    const matters = await searchOnce(executor, months, memory, rule, known);
    found.push(...matters.map((matter) => ({ ...sightingOf(rule, matter, known), rule })));
  }
  await saveMemory(executor, memory);
  return found;
}

/** Of each matter that has windows how often it was seen; those never seen are left out. */
async function countMatters(
  executor: Executor,
  months: EveryMonth,
  memory: Memory,
  matters: readonly { candidate: Candidate; key: string }[],
  shapes: readonly SeenShape[],
): Promise<Map<string, Tally>> {
  const seen = new Map(shapes.map((shape) => [shape.id, shape]));
  const tallies = new Map<string, Tally>();
  const toCount = new Map<string, { fingerprint: string; windows: KeyedWindow[] }>();
  for (const { candidate, key } of matters) {
    if (!('windows' in candidate)) continue;
    const { windows } = candidate;
    const fingerprint = memory.fingerprintOf(
      windows.map(({ shapeId }) => shapeId),
      windows,
    );
    const remembered = memory.recall(key, fingerprint);
    if (remembered === undefined) toCount.set(key, { fingerprint, windows: keyedWindows(key, windows, seen) });
    else if (remembered[0] !== undefined) tallies.set(key, remembered[0]);
  }
  const counted = await tallyWindows(
    executor,
    months,
    [...toCount.values()].flatMap(({ windows }) => windows),
  );
  for (const [key, { fingerprint }] of toCount) {
    const tally = counted.get(key);
    if (tally !== undefined) tallies.set(key, tally);
    memory.keep(key, fingerprint, tally === undefined ? [] : [tally]);
  }
  return tallies;
}

async function searchOnce(
  executor: Executor,
  months: EveryMonth,
  memory: Memory,
  rule: SearchingRule,
  known: Known,
): Promise<CountedMatter[]> {
  const grounds = rule.restsOn(known);
  if (grounds === undefined) return [];
  const fingerprint = memory.fingerprintOf(
    grounds.shapes.map(({ id }) => id),
    grounds.also,
  );
  const remembered = memory.recall<CountedMatter>(rule.key, fingerprint);
  if (remembered !== undefined) return remembered;
  const matters = await rule.search(executor, months, known);
  memory.keep(rule.key, fingerprint, matters);
  return matters;
}
