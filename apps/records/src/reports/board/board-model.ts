import type { Lang } from '#declared-register';
import type { ReportController, ReportDigests, ReportEdition } from '../model/report-model.js';

/** The report to the board and the DPO, worded, in the order in which it is read. Holds no pseudonym and no event. */
export interface BoardModel {
  readonly lang: Lang;
  /** Day in Stockholm, YYYY-MM-DD. */
  readonly asOf: string;
  readonly title: string;
  readonly edition: ReportEdition;
  readonly digests: ReportDigests;
  readonly controller: ReportController;
  readonly inShort: InShort;
  readonly findingAges: FindingAges;
  readonly disclosures: DisclosuresByMonth;
  readonly evidence: EvidenceOverview;
  readonly coverage: BoardCoverage;
  readonly reviews: ReviewsDue;
  /** Open ones, then those that are lived with; the most serious first. States of things that read the same are one. */
  readonly findings: readonly BoardFinding[];
  /** Findings that are not listed, because there are too many. */
  readonly findingsLeftOut: number;
}

export interface InShort {
  readonly activities: DeclaredAndSeen;
  readonly recipients: DeclaredAndSeen;
  /** One for each person in each disclosure. */
  readonly disclosures: number;
  /** null: not counted for a day gone by. */
  readonly persons: number | null;
  readonly open: readonly SeverityCount[];
  readonly accepted: number;
  /** null: there was no edition before. */
  readonly changes: EditionChanges | null;
}

interface DeclaredAndSeen {
  readonly declared: number;
  /** Of the declared. */
  readonly observed: number;
  /** Seen, and declared nowhere. */
  readonly undeclared: number;
}

interface SeverityCount {
  readonly key: SeverityKey;
  readonly label: string;
  readonly findings: number;
}

export type SeverityKey = 'critical' | 'serious' | 'minor';

export interface EditionChanges {
  /** Title of the edition before. */
  readonly since: string;
  /** Names of activities. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Statements that differ in activities that both have, and outside of activities. */
  readonly statements: number;
}

/** How long findings have stood open. */
export interface FindingAges {
  /** When the rules were run last, day in Stockholm; null: never. */
  readonly evaluated: string | null;
  readonly severities: readonly { readonly key: SeverityKey; readonly label: string }[];
  /** `counts` in the order of the severities. */
  readonly ages: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

export interface DisclosuresByMonth {
  /** YYYY-MM, the earliest first. */
  readonly months: readonly string[];
  /** `counts` in the order of the months; who got most comes first. */
  readonly recipients: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** What speaks for what goes to a recipient in an activity, over its categories; `partly`: some of them were seen. */
export type EvidenceMark = 'observed' | 'partly' | 'attested' | 'declared-only' | 'not-observable' | 'undeclared';

export interface EvidenceOverview {
  /** The activities of one service each; `name` null: those that no service does, or that nobody declared. */
  readonly services: readonly EvidenceOfService[];
  /** Cells, each an activity with a category and a recipient. */
  readonly cells: Readonly<Record<Exclude<EvidenceMark, 'partly'>, number>>;
}

export interface EvidenceOfService {
  readonly name: string | null;
  readonly recipients: readonly string[];
  /** `marks` in the order of the recipients, null where nothing is declared or seen. */
  readonly activities: readonly { readonly name: string; readonly marks: readonly (MarkOfRecipient | null)[] }[];
}

export interface MarkOfRecipient {
  readonly mark: EvidenceMark;
  /** Categories of personal data that were seen, of all that are declared or seen. */
  readonly seen: number;
  readonly categories: number;
}

export interface BoardCoverage {
  /** Day in Stockholm of the earliest event; null: nothing was observed. */
  readonly from: string | null;
  readonly months: readonly string[];
  readonly sources: readonly CoverageOfSource[];
  readonly blindSpots: readonly string[];
}

export interface CoverageOfSource {
  readonly name: string;
  /** Day in Stockholm of its earliest event; null: none has come. */
  readonly since: string | null;
  /** Events by month. */
  readonly counts: readonly number[];
  /** What is known of its gaps now; null for a day gone by. */
  readonly now: { readonly missing: number; readonly unaccounted: number; readonly silence: string } | null;
}

export interface ReviewsDue {
  /** Activities by when they are due; the first are overdue or were never reviewed. */
  readonly due: readonly { readonly label: string; readonly activities: number }[];
  readonly activities: readonly ReviewOfActivity[];
}

export interface ReviewOfActivity {
  readonly name: string;
  /** Day, ISO 8601; a year after the edition came into force where nobody has looked at it yet. */
  readonly due: string;
  readonly overdue: boolean;
  /** Of those that are not overdue. */
  readonly neverReviewed: boolean;
  /** Whether a time limit for erasure is stated. */
  readonly timeLimitStated: boolean;
  /** Persons whose data are kept for longer than stated, by open findings. */
  readonly overrun: number;
}

export interface BoardFinding {
  readonly severity: SeverityKey;
  readonly severityLabel: string;
  readonly rule: string;
  readonly activity: string | null;
  readonly recipient: string | null;
  readonly article: string;
  readonly declared: string;
  readonly seen: string;
  /** Day in Stockholm. */
  readonly since: string;
  /** null: a state of things. */
  readonly times: number | null;
  readonly persons: number | null;
  readonly state: string;
  readonly stateSince: string;
  /** Last day of an acceptance. */
  readonly until: string | null;
  readonly reason: string | null;
  /** Findings that read the same, this one among them: each of them about another cell of the register. */
  readonly alike: number;
}
