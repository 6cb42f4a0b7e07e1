import type { Finding } from './judge/evidence.ts';
import type { Verdict } from './judge/judge-evidence.ts';
import type { Played } from './play-round/play-round.ts';

export interface Counts {
  /** Events that services committed. */
  readonly produced: number;
  readonly accepted: number;
  /** Records that were delivered again, which is lawful, and known by their ids. */
  readonly duplicates: number;
  /** Events that break the contract on purpose and were set aside. */
  readonly quarantined: number;
  readonly lost: number;
  readonly doubled: number;
  /** There, and not what was committed, or never committed. */
  readonly wrong: number;
}

/** What one round came to; counts are the round's own. */
export interface RoundReport extends Counts {
  readonly round: number;
  readonly seed: number;
  readonly scenario: string;
  /** Of the register. */
  readonly replicas: number;
  readonly faults: readonly string[];
  readonly calls: Played['calls'];
  readonly transactions: Played['transactions'];
  /** How often each process ended unasked and was begun again. */
  readonly endedUnasked: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly failed?: Failure;
}

export interface Failure {
  readonly reasons: readonly string[];
  /** The first of what is lost, doubled or wrong. */
  readonly findings: readonly Finding[];
  /** Folder with the logs of everything that ran. */
  readonly logs: string;
}

/** What a whole run came to. */
export interface RunReport extends Counts {
  readonly rounds: number;
}

export const NOTHING: Counts = {
  produced: 0,
  accepted: 0,
  duplicates: 0,
  quarantined: 0,
  lost: 0,
  doubled: 0,
  wrong: 0,
};

export function countsOf({ produced, accepted, duplicates, quarantined, findings }: Verdict): Counts {
  const count = (kind: Finding['kind']): number => findings.filter((finding) => finding.kind === kind).length;
  return {
    produced,
    accepted,
    duplicates,
    quarantined,
    lost: count('lost'),
    doubled: count('doubled'),
    wrong: count('wrong'),
  };
}

/** Combines both count by count: a sum, or a difference. */
export function combine(a: Counts, b: Counts, how: (a: number, b: number) => number): Counts {
  return Object.fromEntries(
    (Object.keys(NOTHING) as (keyof Counts)[]).map((name) => [name, how(a[name], b[name])]),
  ) as unknown as Counts;
}
