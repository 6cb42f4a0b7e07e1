import type { Cell, LocalizedText } from './cell.js';
import type { EditionStatus, LegalBasis, Role, SpecialBasis } from './vocabulary/closed-terms.js';
import type {
  Category,
  RecipientClass,
  Right,
  Service,
  Source,
  SubjectKind,
  Trigger,
} from './vocabulary/open-terms.js';

export type EditionKey = '2018-05' | '2026-11';

/** One adopted, immutable edition of the Article 30(1) register. */
export interface Edition {
  readonly key: EditionKey;
  readonly number: 1 | 2;
  readonly title: LocalizedText;
  readonly status: EditionStatus;
  /** ISO 8601; edition 1 is known to the month only. */
  readonly adopted: Cell<string>;
  /** ISO 8601 instant, UTC, inclusive. */
  readonly validFrom: string;
  /** ISO 8601 instant, UTC, exclusive; null while the edition is in force. */
  readonly validTo: string | null;
  readonly controller: ControllerStatement;
  readonly supervisoryAuthority: { readonly name: Cell<string>; readonly address: Cell<string> };
  /** Art. 30(1)(g). */
  readonly securityMeasures: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  /** What is said of transfers in general; per recipient see the demo facts. */
  readonly transferStatements: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  readonly rights: readonly Cell<Right>[];
  /** The lists as a whole: a term may be stated although no activity uses it. */
  readonly subjectKinds: readonly Cell<SubjectKind>[];
  readonly categories: readonly Cell<Category>[];
  readonly sources: readonly Cell<Source>[];
  readonly recipientClasses: readonly {
    readonly class: Cell<RecipientClass>;
    readonly entities: readonly Cell<string>[];
    readonly role: Cell<Role>;
  }[];
  readonly activities: readonly DeclaredActivity[];
  readonly defects: readonly Defect[];
}

export interface ControllerStatement {
  readonly name: Cell<string>;
  readonly address: Cell<string>;
  readonly contact: Cell<string>;
  /** Where direct marketing can be declined. */
  readonly optOut: Cell<string>;
  readonly dpoContact: Cell<string>;
  readonly dpoName: Cell<string>;
  /** Whether the DPO was notified to the supervisory authority, Art. 37(7). */
  readonly dpoNotified: Cell<boolean>;
  readonly organisationNumber: Cell<string>;
  readonly phone: Cell<string>;
  readonly jointControllers: Cell<LocalizedText>;
  /** Art. 27. */
  readonly representative: Cell<LocalizedText>;
}

/** One activity: one entry of the record, shown as one register row per item of `rows`. */
export interface DeclaredActivity {
  readonly key: string;
  readonly service: Service;
  readonly name: LocalizedText;
  readonly purposes: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  /** Activity × subject kind × basis. The ordinary basis of a kind comes before a conditional one. */
  readonly rows: readonly DeclaredRow[];
  /** True where the activity concerns whoever it may be: `rows` then holds every subject kind. */
  readonly anySubject?: true;
  readonly categories: readonly Cell<Category>[];
  /** Set where the categories cannot be listed beforehand (a quarantined event, a breach): any known category may occur. */
  readonly categoriesAsNeeded?: Cell<LocalizedText>;
  readonly sources: readonly Cell<Source>[];
  readonly recipients: readonly DeclaredRecipient[];
  /** What is said of transfers to third countries. */
  readonly transfers: Cell<LocalizedText>;
  /** One rule per category or subject kind that is treated differently; the principal rule comes first. */
  readonly retention: readonly Cell<RetentionRule>[];
  /** Limits on the activity: opt-out, permission, checks that come first. */
  readonly conditions: readonly Cell<LocalizedText>[];
  readonly particulars: ActivityParticulars;
}

export interface DeclaredRow {
  readonly subjectKind: SubjectKind;
  readonly subjectProvenance: Cell<SubjectKind>['provenance'];
  readonly proposed?: true;
  readonly legalBasis: Cell<LegalBasis>;
  /** Which half of Art. 6(1)(b) is meant. */
  readonly contractLimb?: 'contract' | 'pre-contract';
  /** Art. 9 or 10. */
  readonly specialBasis?: Cell<SpecialBasis>;
  /** Set where the basis holds only in certain cases. */
  readonly condition?: Cell<LocalizedText>;
}

export interface DeclaredRecipient {
  /** Art. 30(1)(d). */
  readonly class: Cell<RecipientClass>;
  /** Keys of the legal entities that the edition itself names; made-up ones join through `recipientEntities`. */
  readonly entities: readonly Cell<string>[];
  readonly role: Cell<Role>;
  readonly categories: readonly Cell<Category>[];
  /** The region in which the recipient is said to store the data. */
  readonly storageRegion: Cell<'eea'>;
  /** Present where only some data subjects' data go to this recipient. */
  readonly subjectKinds?: readonly SubjectKind[];
  readonly condition?: Cell<LocalizedText>;
}

export interface RetentionRule {
  /** ISO 8601 duration; P0D: until the trigger itself. */
  readonly period: string;
  readonly trigger: Trigger;
  readonly text: LocalizedText;
  /** The activity whose rule is taken over. */
  readonly sameAs?: string;
  /** Absent: every category, every subject kind of the activity. */
  readonly categories?: readonly Category[];
  readonly subjectKinds?: readonly SubjectKind[];
}

/** Not in Art. 30; kept because auditors and the templates of other authorities ask. */
export interface ActivityParticulars {
  /** The interest under Art. 6(1)(f), the controller's or a third party's (Art. 13(1)(d)). */
  readonly legitimateInterest: Cell<LocalizedText>;
  /** Reference to the balancing test. */
  readonly balancingTest: Cell<string>;
  /** How Art. 13 and 14 are met. */
  readonly informationDuty: Cell<LocalizedText>;
  readonly jointArrangement: Cell<LocalizedText>;
  readonly automatedDecisions: Cell<LocalizedText>;
  readonly impactAssessment: Cell<LocalizedText>;
  readonly internationalOrganisation: Cell<LocalizedText>;
  /** Art. 49(1), second subparagraph, and Art. 30(1)(e). */
  readonly compellingInterestSafeguards: Cell<LocalizedText>;
  readonly system: Cell<string>;
  readonly storageLocation: Cell<LocalizedText>;
  readonly processOwner: Cell<string>;
  readonly access: Cell<LocalizedText>;
  readonly deletionProcedure: Cell<LocalizedText>;
  readonly lastReview: Cell<string>;
}

/** Something that the edition gets wrong or leaves out, shown as a finding. */
export interface Defect {
  readonly code: string;
  readonly title: LocalizedText;
  readonly explanation: LocalizedText;
  /** The provision concerned. */
  readonly article: LocalizedText;
  /** Paths into the edition, list members addressed by key or `*`; see `resolvePath`. */
  readonly cells: readonly string[];
}
