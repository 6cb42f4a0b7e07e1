import type { Cell, LocalizedText, Provenance } from './cell.js';
import type { ActivityStatus, EditionStatus, LegalBasis, Role, SpecialBasis } from './vocabulary/closed-terms.js';
import type { TermKind } from './vocabulary/term-kind.js';

/**
 * One edition of the register under Article 30 as a document: what people write, review, publish, export and import. Open terms
 * are text, so that an edition can name a category or a recipient that no code knows; it then labels them in `terms`.
 */
export interface EditionDocument {
  readonly format: 'trettio-edition';
  readonly version: 1;
  /** Month or day (ISO 8601), as events name the edition of the notice: `2026-11`. */
  readonly key: string;
  readonly title: LocalizedText;
  /** True where it records what an old policy said: cells that nobody stated are then findings, and do not hinder publication. */
  readonly recordsOldPolicy: boolean;
  /** ISO 8601; edition 1 is known to the month only. */
  readonly adopted: Cell<string>;
  /** ISO 8601 instant, UTC, inclusive; null: settled on publication. */
  readonly validFrom: string | null;
  readonly controller: ControllerStatement;
  /** Art. 26 and 30(1)(a): with whom purposes and means are decided together. */
  readonly jointControllers: readonly JointController[];
  readonly supervisoryAuthority: { readonly name: Cell<string>; readonly address: Cell<string> };
  /** Art. 30(1)(g). */
  readonly securityMeasures: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  /** What is said of transfers in general; per recipient see the demo facts. */
  readonly transferStatements: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  readonly rights: readonly Cell<string>[];
  /** The lists as a whole: a term may be stated although no activity uses it. */
  readonly subjectKinds: readonly Cell<string>[];
  readonly categories: readonly Cell<string>[];
  readonly sources: readonly Cell<string>[];
  readonly recipientClasses: readonly {
    readonly class: Cell<string>;
    readonly entities: readonly Cell<string>[];
    readonly role: Cell<Role>;
  }[];
  /** Systems in which the controller keeps data; activities refer to them. */
  readonly systems: readonly DeclaredSystem[];
  readonly activities: readonly DeclaredActivity[];
  /** Art. 30(2): what the company does on behalf of others. */
  readonly served: readonly ServedController[];
  readonly defects: readonly Defect[];
  /** Words for the edition's own terms. */
  readonly terms: readonly OwnTerm[];
}

/** A published edition with its place among the others. */
export interface Edition extends EditionDocument {
  readonly number: number;
  readonly status: EditionStatus;
  readonly validFrom: string;
  /** ISO 8601 instant, UTC, exclusive; null while no later edition is published. */
  readonly validTo: string | null;
}

/** Another controller in a joint arrangement. */
export interface JointController {
  readonly key: string;
  readonly name: Cell<string>;
  readonly contact: Cell<string>;
  /** Reference to the arrangement and what its essence is, Art. 26(2). */
  readonly arrangement: Cell<LocalizedText>;
  /** Keys of the activities that are carried out jointly. */
  readonly activities: readonly string[];
}

export interface DeclaredSystem {
  readonly key: string;
  readonly name: Cell<string>;
  readonly storageLocation: Cell<LocalizedText>;
  /** A function, no person. */
  readonly owner: Cell<string>;
}

/** Art. 30(2): one controller on whose behalf the company processes. */
export interface ServedController {
  readonly key: string;
  readonly name: Cell<string>;
  readonly contact: Cell<string>;
  /** The controller's representative, Art. 27. */
  readonly representative: Cell<LocalizedText>;
  /** The controller's data protection officer. */
  readonly dpoContact: Cell<string>;
  /** The agreement of Art. 28(3) under which it is done. */
  readonly agreement: Cell<string>;
  /** Categories of processing carried out on the controller's behalf, Art. 30(2)(b). */
  readonly processing: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  /** Other processors that the company engages for it, with their authorisation, Art. 28(2). */
  readonly subProcessors: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  /** Third countries and international organisations with the safeguards, Art. 30(2)(c). */
  readonly transfers: Cell<LocalizedText>;
  /** Art. 30(2)(d). */
  readonly securityMeasures: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
}

/** A term that the edition brings in, with its words. */
export interface OwnTerm {
  readonly kind: TermKind;
  readonly key: string;
  readonly label: LocalizedText;
  /** For categories: which article protects them specially. */
  readonly special?: 'A9' | 'A10';
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
  readonly representativeContact: Cell<string>;
}

/** One activity: one entry of the record, shown as one register row per item of `rows`. */
export interface DeclaredActivity {
  readonly key: string;
  /** The service that does it; null where none of them does. */
  readonly service: string | null;
  readonly name: LocalizedText;
  readonly purposes: readonly { readonly key: string; readonly text: Cell<LocalizedText> }[];
  /** Activity × subject kind × basis. The ordinary basis of a kind comes before a conditional one. */
  readonly rows: readonly DeclaredRow[];
  /** True where the activity concerns whoever it may be: `rows` then holds every subject kind. */
  readonly anySubject?: true;
  readonly categories: readonly Cell<string>[];
  /** Set where the categories cannot be listed beforehand (a quarantined event, a breach): any known category may occur. */
  readonly categoriesAsNeeded?: Cell<LocalizedText>;
  readonly sources: readonly Cell<string>[];
  readonly recipients: readonly DeclaredRecipient[];
  /** What is said of transfers to third countries. */
  readonly transfers: Cell<LocalizedText>;
  /** One rule per category or subject kind that is treated differently; the principal rule comes first. */
  readonly retention: readonly Cell<RetentionRule>[];
  /** Limits on the activity: opt-out, permission, checks that come first. */
  readonly conditions: readonly Cell<LocalizedText>[];
  /** Keys of the edition's systems in which it takes place. */
  readonly systems: readonly string[];
  readonly particulars: ActivityParticulars;
}

export interface DeclaredRow {
  readonly subjectKind: string;
  readonly subjectProvenance: Provenance;
  readonly proposed?: true;
  readonly legalBasis: Cell<LegalBasis>;
  /** Which half of Art. 6(1)(b) is meant. */
  readonly contractLimb?: 'contract' | 'pre-contract';
  /** Keys of the purposes that the basis is for; absent: all of the activity's. */
  readonly purposes?: readonly string[];
  /** Art. 9 or 10. */
  readonly specialBasis?: Cell<SpecialBasis>;
  /** Set where the basis holds only in certain cases. */
  readonly condition?: Cell<LocalizedText>;
}

export interface DeclaredRecipient {
  /** Art. 30(1)(d). */
  readonly class: Cell<string>;
  /** Keys of the legal entities that the edition itself names; made-up ones join through `recipientEntities`. */
  readonly entities: readonly Cell<string>[];
  readonly role: Cell<Role>;
  readonly categories: readonly Cell<string>[];
  /** The region in which the recipient is said to store the data. */
  readonly storageRegion: Cell<'eea'>;
  /** Present where only some data subjects' data go to this recipient. */
  readonly subjectKinds?: readonly string[];
  readonly condition?: Cell<LocalizedText>;
}

export interface RetentionRule {
  /** ISO 8601 duration; P0D: until the trigger itself. */
  readonly period: string;
  readonly trigger: string;
  readonly text: LocalizedText;
  /** The activity whose rule is taken over. */
  readonly sameAs?: string;
  /** Absent: every category, every subject kind of the activity. */
  readonly categories?: readonly string[];
  readonly subjectKinds?: readonly string[];
}

/** Not in Art. 30; kept because auditors and the templates of other authorities ask. */
export interface ActivityParticulars {
  /** The interest under Art. 6(1)(f), the controller's or a third party's (Art. 13(1)(d)). */
  readonly legitimateInterest: Cell<LocalizedText>;
  /** Whose interest it is, where it is not the controller's own. */
  readonly thirdPartyInterest: Cell<LocalizedText>;
  /** Reference to the balancing test. */
  readonly balancingTest: Cell<string>;
  /** How Art. 13 and 14 are met. */
  readonly informationDuty: Cell<LocalizedText>;
  readonly jointArrangement: Cell<LocalizedText>;
  readonly automatedDecisions: Cell<LocalizedText>;
  /** Whether Art. 35 asks for one, and why not. */
  readonly impactAssessment: Cell<LocalizedText>;
  readonly impactAssessmentReference: Cell<string>;
  readonly internationalOrganisation: Cell<LocalizedText>;
  /** Art. 49(1), second subparagraph, and Art. 30(1)(e). */
  readonly compellingInterestSafeguards: Cell<LocalizedText>;
  readonly system: Cell<string>;
  readonly storageLocation: Cell<LocalizedText>;
  readonly processOwner: Cell<string>;
  readonly access: Cell<LocalizedText>;
  readonly deletionProcedure: Cell<LocalizedText>;
  readonly status: Cell<ActivityStatus>;
  /** Where proof of consent is found, Art. 7(1). */
  readonly consentRecords: Cell<string>;
  /** Where breaches of the activity are documented, Art. 33(5). */
  readonly breachRecords: Cell<string>;
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
