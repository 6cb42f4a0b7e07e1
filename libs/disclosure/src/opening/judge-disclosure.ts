import type { Country, Recipient, WithheldReason } from '#processing-event';
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
  const ask = (stated: StatedRecipient, subjectKind: string, categories: readonly Category[]) =>
    judge(stated, () => {
      const { key: recipient, class: recipientClass } = stated;
      return check({ at, activity: definition.activity, recipient, recipientClass, subjectKind, categories });
    });
  const byKind = new Map(
    kinds.map((kind) => [
      kind,
      ask({ ...definition.recipient, country: definition.country }, kind, definition.parties[kind]?.categories ?? []),
    ]),
  );
  const { reaches } = definition;
  const reachedByKind = new Map<string, Judgement>();
  for (const kind of kinds) {
    const categories = reaches?.parties[kind];
    if (reaches && categories)
      reachedByKind.set(kind, ask({ ...reaches.recipient, country: reaches.country }, kind, categories));
  }
  const objection = [...byKind.values(), ...reachedByKind.values()].find(({ allowed }) => !allowed);
  return { byKind, reachedByKind, ...(objection && !objection.allowed ? { objection } : {}) };
}

type StatedRecipient = Recipient & { country: Country };

/** The same where the service itself withholds it, for a reason of the person's that the register cannot know. */
export function withheldByService(judged: Judged, reason: WithheldReason): Judged {
  const allowed = (byKind: Judged['byKind']) => new Map([...byKind].filter(([, judgement]) => judgement.allowed));
  return {
    byKind: allowed(judged.byKind),
    reachedByKind: allowed(judged.reachedByKind),
    objection: { reason, detail: 'So the service says of the person.' },
  };
}

function judge(stated: StatedRecipient, ask: () => DisclosureVerdict): Judgement {
  let verdict: DisclosureVerdict;
  try {
    verdict = ask();
  } catch {
    // Without an answer nothing leaves, and an override must still be able to record that there was none.
    return { allowed: false, reason: 'no-state', detail: 'The declared register gave no answer.' };
  }
  if (!verdict.allowed) return verdict;
  const difference = differenceOf(stated, verdict);
  return difference === undefined
    ? { allowed: true, verdict }
    : { allowed: false, reason: 'undeclared-recipient', detail: difference };
}

/** The event says what the definition states: where the register says otherwise, one of the two is wrong. */
function differenceOf(
  stated: StatedRecipient,
  declared: Extract<DisclosureVerdict, { allowed: true }>,
): string | undefined {
  const pairs = [
    ['class', stated.class, declared.recipientClass],
    ['country', stated.country, declared.country],
    ['role', stated.role, declared.role ?? stated.role],
  ] as const;
  const differing = pairs.find(([, own, register]) => own !== register);
  if (!differing) return undefined;
  const [what, own, register] = differing;
  return `The definition states the ${what} ${own}, the register ${register}; state the register's.`;
}
