/** Where a statement of the declared register comes from. */
export class DeclaredMark {
  /**
   * policy | law | inferred | open | demo
   * @example "policy"
   */
  provenance!: string;

  provenanceLabel!: string;

  /** True while the data protection officer has yet to confirm it. */
  proposed!: boolean;

  /** Section of the policy or paragraph of the act. */
  source?: string;

  note?: string;
}

/** How often and when events have shown it; what the gate withheld and what was corrected does not count. */
export class ObservedMark {
  events!: number;

  firstSeen!: Date;

  lastSeen!: Date;
}

/** A single statement, as a text. */
export class StatementView extends DeclaredMark {
  /** null: nobody has stated it. */
  value!: string | null;
}

/** A statement among several. */
export class KeyedStatementView extends StatementView {
  key!: string;
}

/** A term with its words in the language asked for. */
export class LabelledTerm {
  /** @example "alarm-address" */
  key!: string;

  /** The key itself where the register does not know the term. */
  label!: string;
}

/** A term of a list that the edition states as a whole. */
export class StatedTermView extends DeclaredMark {
  /** null: nobody has stated the list. */
  key!: string | null;

  label!: string | null;
}

/** What is declared of something beside what was observed. */
export class ComparedView {
  /** null: nobody declared it. */
  declared!: DeclaredMark | null;

  /** Set where the edition asks whether it belongs here; until that is answered it counts as undeclared. */
  question!: DeclaredMark | null;

  /** null: no event has shown it. */
  observed!: ObservedMark | null;

  /** Events that showed it and do not count any more, because another states the same anew. */
  corrected!: number;

  /**
   * observed | declared-only, of a category of personal data also attested | not-observable; null where it is none of these
   * @example "observed"
   */
  evidence!: string | null;

  evidenceLabel!: string | null;
}

/** What speaks for a cell of the register: a category of personal data that a recipient gets in an activity. */
export class CellView extends LabelledTerm {
  declared!: boolean;

  /** observed | attested | declared-only | not-observable; see /api/evidence for by whom, until when and why */
  evidence!: string | null;

  evidenceLabel!: string | null;
}

/** One term, declared or seen or both. */
export class TermView extends ComparedView {
  key!: string;

  /** The key itself where the register does not know the term. */
  label!: string;
}
