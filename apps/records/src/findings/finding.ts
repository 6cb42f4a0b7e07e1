import type { LocalizedText } from '#http';

export const SEVERITIES = ['minor', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STATES = ['open', 'accepted', 'resolved'] as const;
export type FindingState = (typeof STATES)[number];

export type FindingAction = 'found' | 'accept' | 'acceptance-ended' | 'resolve' | 'reopen' | 'recurred' | 'gone';

/** What a finding is about; `about` is its stable key within the rule. */
export interface Matter {
  about: string;
  activity: string | null;
  recipient: string | null;
  /** Where it differs from the rule's. */
  severity?: Severity;
  declared: LocalizedText;
  seen: LocalizedText;
}

/** How often it was seen, by the events that count. */
export interface Tally {
  since: Date;
  lastSeen: Date;
  /** Disclosures where the rule is about these, else events. */
  times: number;
  persons: number;
  /** Ids of the latest events, at most 20. */
  evidence: string[];
}

/** What a search through the events found of one activity and recipient. */
export interface CountedMatter extends Tally {
  activity: string;
  recipient: string | null;
}

/** Events that a matter rests on: those of a shape from an instant on up to, not including, another. */
export interface Window {
  shapeId: number;
  /** null: whatever came before. */
  from: Date | null;
  to: Date | null;
  /** disclosure: each once, when it was opened; override: of these those that went against a block. */
  course: 'any' | 'disclosure' | 'override';
}

/** A matter that is there if events lie in one of its windows, or, without windows, as a state of things since an instant. */
export type Candidate = Matter & ({ windows: Window[] } | { since: Date });

/** What a rule finds now. A state of things is not counted. */
export interface Sighting extends Matter {
  since: Date;
  lastSeen: Date | null;
  times: number | null;
  persons: number | null;
  evidence: string[];
}
