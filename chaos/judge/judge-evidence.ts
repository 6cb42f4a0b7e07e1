import type { Evidence, Expectation, Finding } from './evidence.ts';
import { judgeDisclosures } from './judge-disclosures.ts';
import { judgeEvents, judgeSequences } from './judge-events.ts';
import { judgeObserved } from './judge-observed.ts';
import { judgeOffsets } from './judge-offsets.ts';
import { judgeSharingLogs } from './judge-sharing-logs.ts';

export interface Verdict {
  /** Events that services committed. */
  readonly produced: number;
  readonly accepted: number;
  /** Records that intake knew already: sent again after something was killed, as at-least-once has it. */
  readonly duplicates: number;
  /** Events set aside, each counted once. */
  readonly quarantined: number;
  readonly findings: readonly Finding[];
}

/** Compares what the services committed with everything that the register made of it. */
export function judgeEvidence(evidence: Evidence, expectation: Expectation): Verdict {
  const { committed, offsets, quarantined } = evidence;
  const bad = committed.filter(({ event }) => event.data['operation'] === expectation.badOperation);
  const good = committed.filter((row) => !bad.includes(row));
  const sum = (count: 'accepted' | 'duplicate'): number => offsets.reduce((total, row) => total + row[count], 0);
  return {
    produced: committed.length,
    accepted: sum('accepted'),
    duplicates: sum('duplicate'),
    quarantined,
    findings: [
      ...judgeEvents(good, evidence),
      ...judgeSequences(committed),
      ...judgeObserved(good, evidence),
      ...judgeSharingLogs(good, evidence),
      ...judgeDisclosures(committed, evidence),
      ...judgeOffsets(evidence),
      ...judgeQuarantine(bad.length, quarantined),
      ...judgeAnswers(committed, expectation.answeredSubjects),
    ],
  };
}

function judgeQuarantine(bad: number, quarantined: number): Finding[] {
  if (bad === quarantined) return [];
  return [
    {
      kind: quarantined < bad ? 'lost' : 'wrong',
      what: `${bad} events break the contract, ${quarantined} were set aside`,
      id: 'quarantine',
    },
  ];
}

/** What a service has answered for is committed, whatever was killed right after. */
function judgeAnswers(committed: Evidence['committed'], subjects: readonly string[]): Finding[] {
  const known = new Set(committed.map(({ event }) => event.subject));
  const missing = subjects.filter((subject) => !known.has(subject)).length;
  return missing === 0 ? [] : [{ kind: 'lost', what: `${missing} operations that were answered`, id: 'outboxes' }];
}
