import type { CoverageView } from '../coverage/coverage.js';

/** Where a statement of the declared register comes from. */
export interface DeclaredMark {
  /** policy | law | inferred | open | demo */
  provenance: string;
  provenanceLabel: string;
  /** True while the DPO has yet to confirm it. */
  proposed: boolean;
  /** Section of the policy or paragraph of the act. */
  source?: string;
  note?: string;
}

export interface ObservedMark {
  events: number;
  firstSeen: string;
  lastSeen: string;
}

/** A single statement, as a text. */
export interface StatementView extends DeclaredMark {
  value: string | null;
}

/** One term, declared or seen or both. */
export interface TermView {
  key: string;
  label: string;
  /** null: nobody declared it. */
  declared: DeclaredMark | null;
  /** null: no event has shown it. */
  observed: ObservedMark | null;
  /** observed | declared-only */
  evidence: string;
  evidenceLabel: string;
}

export interface RecipientTermView extends TermView {
  /** The legal entities, or the class of natural persons, behind the category of recipient. */
  entities: {
    key: string;
    name: string;
    declared: boolean;
    role: string | null;
    roleLabel: string | null;
    observed: ObservedMark | null;
  }[];
  categories: TermView[];
}

export interface ActivityView {
  key: string;
  name: string;
  /** The service that does it, as declared. */
  service: string | null;
  /** False: seen, but in no edition in force. */
  declared: boolean;
  evidence: string;
  evidenceLabel: string;
  observed: (ObservedMark & { persons: number; withheld: number }) | null;
  legalBases: (TermView & { subjectKind: string | null; subjectKindLabel: string | null })[];
  sources: TermView[];
  /** The points of Art. 30(1). */
  article30: {
    a: {
      controller: StatementView;
      jointControllers: StatementView;
      representative: StatementView;
      dataProtectionOfficer: StatementView;
    };
    b: { purposes: TermView[] };
    c: { dataSubjects: TermView[]; categories: TermView[] };
    d: { recipients: RecipientTermView[] };
    e: { statement: StatementView; countries: TermView[] };
    f: {
      retention: StatementView[];
      observed: (ObservedMark & { period: string; trigger: string; triggerLabel: string })[];
    };
    g: { measures: StatementView[] };
  };
}

export interface RegisterView extends CoverageView {
  title: string;
  lang: string;
  edition: { key: string; number: number; title: string; status: string; validFrom: string; validTo: string | null };
  controller: Record<string, StatementView>;
  supervisoryAuthority: { name: StatementView; address: StatementView };
  activities: ActivityView[];
}
