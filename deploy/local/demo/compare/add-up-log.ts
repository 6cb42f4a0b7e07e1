import { NO_OUTCOMES, type LogAccount, type Outcomes } from './account.ts';

/** The members of a leaf (version 1) that the account needs. */
interface Leaf {
  phase: 'opened' | 'closed';
  outcome?: string;
  categories: string[];
  manual?: true;
  time: string;
}

const OUTCOME_MEMBER: Readonly<Record<string, keyof Outcomes>> = {
  acknowledged: 'acknowledged',
  refused: 'refused',
  failed: 'failed',
  unknown: 'unknown',
  'not-sent': 'notSent',
};

/** Adds up an exported sharing log: NDJSON, a leaf a line. */
export function addUpLog(ndjson: string): LogAccount {
  const leaves = ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Leaf);
  const outcomes = { ...NO_OUTCOMES };
  const sent = { ...NO_OUTCOMES };
  const sentCategories = new Set<string>();
  let opened = 0;
  let lastOpened: string | undefined;
  for (const leaf of leaves) {
    if (leaf.phase === 'opened') {
      opened += 1;
      if (lastOpened === undefined || leaf.time > lastOpened) lastOpened = leaf.time;
      continue;
    }
    const member = OUTCOME_MEMBER[leaf.outcome ?? ''];
    if (member === undefined) continue;
    outcomes[member] += 1;
    if (leaf.manual === true) continue;
    sent[member] += 1;
    if (member !== 'notSent') for (const category of leaf.categories) sentCategories.add(category);
  }
  return {
    entries: leaves.length,
    opened,
    outcomes,
    sent,
    categories: [...new Set(leaves.flatMap(({ categories }) => categories))].sort(),
    sentCategories: [...sentCategories].sort(),
    ...(lastOpened === undefined ? {} : { lastOpened }),
  };
}
