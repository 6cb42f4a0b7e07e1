import { randomUUID } from 'node:crypto';
import type { LocalizedText } from '#http';
import type { FindingAction, FindingState, Severity } from '../finding.js';
import type { Found } from '../run-rules/apply-rules.js';

/** What is said of a finding that opened: to the webhook and on the topic. Holds nothing on any person, and no event's id. */
export interface FindingNotice {
  /** UUID of the notice; the same however often it is sent. */
  id: string;
  type: 'org.trettio.finding-opened.v1';
  time: string;
  finding: string;
  rule: string;
  /** Its key within the rule, and what it says in words: the term, the recipient, what is lacking. */
  about: string;
  declared: LocalizedText;
  seen: LocalizedText;
  action: FindingAction;
  state: FindingState;
  severity: Severity;
  activity: string | null;
  recipient: string | null;
  title: LocalizedText;
  times: number | null;
  /** Which time it is that the register found it, from 1. */
  occurrence: number;
  persons: number | null;
  since: string;
}

export function noticeOf(
  finding: string,
  found: Found,
  { action, state }: { action: FindingAction; state: FindingState },
  occurrence: number,
  now: Date,
): FindingNotice {
  const { rule, about, declared, seen, severity, activity, recipient, times, persons, since } = found;
  return {
    id: randomUUID(),
    type: 'org.trettio.finding-opened.v1',
    time: now.toISOString(),
    finding,
    rule: rule.key,
    about,
    declared,
    seen,
    action,
    state,
    severity: severity ?? rule.severity,
    activity,
    recipient,
    title: rule.title,
    times,
    occurrence,
    persons,
    since: since.toISOString(),
  };
}
