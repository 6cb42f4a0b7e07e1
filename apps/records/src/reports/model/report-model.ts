import type { EvidenceState, Lang, Provenance } from '#declared-register';

/** One statement in the report's language, with its origin. */
export interface Statement {
  /** null: not stated. */
  readonly text: string | null;
  readonly provenance: Provenance;
  /** True until the DPO has confirmed it. */
  readonly proposed: boolean;
  /** Term of the register, where the statement is one. */
  readonly key?: string;
  /** Section of the policy or paragraph of the act. */
  readonly source?: string;
  readonly note?: string;
}

/** What is asked for beside the register itself. */
export interface ReportOptions {
  readonly lang: Lang;
  /** Day in Stockholm as of which the register is shown: YYYY-MM-DD. */
  readonly asOf: string;
  /** Case number of the authority that asked; null: none. */
  readonly diaryNumber: string | null;
}

/** A whole report, worded, in the order in which it is read. Holds no pseudonym and no entry of a sharing log. */
export interface ReportModel extends ReportOptions {
  readonly title: string;
  readonly edition: ReportEdition;
  readonly digests: ReportDigests;
  readonly controller: ReportController;
  readonly jointControllers: readonly JointControllerRecord[];
  readonly authority: { readonly name: Statement; readonly address: Statement };
  /** Part A, Art. 30(1). */
  readonly activities: readonly ReportActivity[];
  /** Part B, Art. 30(2). */
  readonly processorRecords: readonly ProcessorRecord[];
  /** Annex 1. */
  readonly recipients: readonly NamedRecipient[];
  /** Annex 2. */
  readonly transfers: readonly Transfer[];
  /** Annex 3. */
  readonly timeLimits: readonly ActivityTimeLimit[];
  /** Annex 4; null: kept apart, as what it holds can be subject to secrecy. */
  readonly security: ReportSecurity | null;
  /** What the edition itself gets wrong or leaves out. */
  readonly defects: readonly ReportDefect[];
  /** What events have shown; null: only what is declared. */
  readonly observed: ObservedPart | null;
}

/** SHA-256, in hex. */
export interface ReportDigests {
  /** Of the edition and the facts on recipients, whatever the language and the format. */
  readonly register: string;
  /** Of everything else that the report says: the same in every format. */
  readonly content: string;
}

export interface ReportEdition {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly status: string;
  readonly adopted: Statement;
  /** A function, no person's name; null: nobody published it, the register began with it. */
  readonly adoptedBy: string | null;
  /** Days in Stockholm; the last one is included, null: until further notice. */
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export interface ReportController {
  readonly name: Statement;
  readonly organisationNumber: Statement;
  readonly address: Statement;
  readonly phone: Statement;
  readonly contact: Statement;
  readonly jointControllers: Statement;
  readonly representative: Statement;
  readonly representativeContact: Statement;
  readonly dpoName: Statement;
  readonly dpoContact: Statement;
  readonly dpoNotified: Statement;
}

/** Another controller with whom purposes and means are decided together, Art. 26 and 30(1)(a). */
export interface JointControllerRecord {
  readonly key: string;
  readonly name: Statement;
  readonly contact: Statement;
  readonly arrangement: Statement;
  /** Keys of what is carried out jointly. */
  readonly activities: readonly string[];
}

/** One processing activity with the points of Art. 30(1). */
export interface ReportActivity {
  readonly key: string;
  readonly name: string;
  /** null: none of the services does it. */
  readonly service: string | null;
  readonly b: { readonly purposes: readonly Statement[] };
  readonly c: {
    readonly dataSubjects: readonly Statement[];
    readonly categories: readonly Statement[];
    /** Set where the categories cannot be listed beforehand. */
    readonly asNeeded: Statement | null;
  };
  readonly d: { readonly recipients: readonly ActivityRecipient[] };
  readonly e: {
    readonly statement: Statement;
    readonly transfers: readonly Transfer[];
    readonly internationalOrganisation: Statement;
    /** Documentation for Art. 49(1), second subparagraph. */
    readonly compellingInterestSafeguards: Statement;
  };
  readonly f: { readonly timeLimits: readonly TimeLimit[] };
  /** Asked for by templates, not by Art. 30, in the order in which they are shown. */
  readonly extras: readonly Extra[];
}

export interface Extra {
  readonly key: string;
  readonly label: string;
  readonly statements: readonly Statement[];
}

/** A category of recipient of one activity with those behind it. */
export interface ActivityRecipient {
  readonly recipientClass: Statement;
  readonly role: Statement;
  /** Key and name of each legal entity; a class of natural persons has none. */
  readonly entities: readonly Statement[];
  readonly categories: readonly Statement[];
  /** Empty: data of all data subjects of the activity. */
  readonly subjectKinds: readonly string[];
  readonly storageRegion: Statement;
  readonly condition: Statement | null;
}

export interface TimeLimit extends Statement {
  /** ISO 8601 duration; null where none is stated. */
  readonly period: string | null;
  readonly trigger: string | null;
  /** Empty: all of the activity's. */
  readonly categories: readonly string[];
  readonly subjectKinds: readonly string[];
}

export interface ActivityTimeLimit extends TimeLimit {
  readonly activity: string;
  readonly activityName: string;
}

/** A transfer to a third country that is covered, or was, on the day of the report. */
export interface Transfer {
  readonly recipient: string;
  readonly recipientName: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly country: string;
  /** Point of chapter V, as `A46-2-c`. */
  readonly groundKey: string;
  readonly ground: string;
  readonly instrument: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** On which the ground rests. */
  readonly document: string | null;
  readonly tiaReference: string | null;
  readonly provenance: Provenance;
}

export interface NamedRecipient {
  readonly key: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly classes: readonly string[];
  readonly roles: readonly Statement[];
  /** Of the activities in which the edition names it. */
  readonly activities: readonly { readonly key: string; readonly name: string }[];
  readonly agreements: readonly ReportAgreement[];
  readonly country: Statement;
  readonly storageCountries: readonly Statement[];
  readonly accessCountries: readonly Statement[];
  readonly subProcessors: readonly { readonly name: string; readonly country: string; readonly since: string }[];
}

/** In force on the day of the report. */
export interface ReportAgreement {
  readonly kind: string;
  readonly reference: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly provenance: Provenance;
}

/** Art. 30(1)(g) and 30(2)(d). */
export interface ReportSecurity {
  readonly general: readonly Statement[];
  readonly ofRecipients: readonly { readonly name: string; readonly measures: readonly Statement[] }[];
}

export interface ReportDefect {
  readonly code: string;
  readonly title: string;
  readonly explanation: string;
  readonly article: string;
}

/** The points of Art. 30(2) for one controller. */
export interface ProcessorRecord {
  readonly key: string;
  readonly name: Statement;
  readonly contact: Statement;
  readonly representative: Statement;
  readonly dataProtectionOfficer: Statement;
  /** Of Art. 28(3). */
  readonly agreement: Statement;
  readonly processing: readonly Statement[];
  readonly subProcessors: readonly Statement[];
  readonly transfers: Statement;
  readonly measures: readonly Statement[];
}

/** What events have shown, in sums: no person and no single event. */
export interface ObservedPart {
  /** Instant of the earliest event, ISO 8601; null: nothing was observed. */
  readonly coverageFrom: string | null;
  readonly blindSpots: readonly string[];
  readonly activities: readonly ObservedActivity[];
}

export interface ObservedActivity {
  readonly key: string;
  readonly name: string;
  readonly declared: boolean;
  readonly events: number;
  /** Days in Stockholm; null where nothing took place. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly categories: readonly ObservedTerm[];
  readonly recipients: readonly ObservedTerm[];
}

export interface ObservedTerm {
  readonly key: string;
  readonly label: string;
  readonly declared: boolean;
  /** Key of the state of evidence. */
  readonly evidence: EvidenceState | 'undeclared';
  readonly events: number;
}
