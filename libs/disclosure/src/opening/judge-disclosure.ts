import type { WithheldReason } from '#processing-event';
import type { DisclosureDefinition, PartyDefinitions } from '../define-disclosure.js';
import type { Category } from '../fields-by-category.js';
import type { DisclosureCheck, DisclosureVerdict } from './declared-check.js';

export type Judgement =
  | { allowed: true; verdict: Extract<DisclosureVerdict, { allowed: true }> }
  | { allowed: false; reason: WithheldReason; detail: string };

/** What the declared register says of each kind of person in one disclosure, for the recipient and for those behind it. */
export interface Judged {
  byKind: ReadonlyMap<string, Judgement>;
  reachedByKind: ReadonlyMap<string, Judgement>;
  /** The first objection found; absent when the whole disclosure may go. */
  objection?: { reason: WithheldReason; detail: string };
}

/** Asks for every kind of person that is really in it; one objection stands for the whole. */
export function judgeDisclosure<P extends PartyDefinitions>(
  definition: DisclosureDefinition<P>,
  kinds: readonly string[],
  at: Date,
  check: DisclosureCheck,
): Judged {
  const ask = (recipient: { key: string; class: string }, subjectKind: string, categories: readonly Category[]) =>
    judge(recipient.class, () =>
      check({ at, activity: definition.activity, recipient: recipient.key, subjectKind, categories }),
    );
  const byKind = new Map(
    kinds.map((kind) => [kind, ask(definition.recipient, kind, definition.parties[kind]?.categories ?? [])]),
  );
  const { reaches } = definition;
  const reachedByKind = new Map<string, Judgement>();
  for (const kind of kinds) {
    const categories = reaches?.parties[kind];
    if (reaches && categories) reachedByKind.set(kind, ask(reaches.recipient, kind, categories));
  }
  const objection = [...byKind.values(), ...reachedByKind.values()].find(({ allowed }) => !allowed);
  return { byKind, reachedByKind, ...(objection && !objection.allowed ? { objection } : {}) };
}

function judge(statedClass: string, ask: () => DisclosureVerdict): Judgement {
  let verdict: DisclosureVerdict;
  try {
    verdict = ask();
  } catch {
    // Without an answer nothing leaves, and an override must still be able to record that there was none.
    return { allowed: false, reason: 'no-state', detail: 'The declared register gave no answer.' };
  }
  if (!verdict.allowed) return verdict;
  return verdict.recipientClass === statedClass
    ? { allowed: true, verdict }
    : {
        allowed: false,
        reason: 'undeclared-recipient',
        detail: `The definition states the class ${statedClass}, the register ${verdict.recipientClass}; state the register's.`,
      };
}
