import type { Edition, TermKind } from '#declared-register';
import type { Executor } from '#database';
import type { LocalizedText } from '#http';
import type { EveryMonth } from '../corrections/every-month.query.js';
import type { RecipientDirectory } from '../recipient-sheets/recipient-directory.js';
import type { SheetHistory } from '../recipient-sheets/sheet-history.js';
import type { Silence } from '../sources/silence.js';
import type { Candidate, CountedMatter, Severity } from './finding.js';
import type { SeenShape } from './run-rules/seen-shapes.query.js';

/** What the rules judge by, read once for all of them. */
export interface Known {
  now: Date;
  /** Shapes of what took place and counts. */
  shapes: readonly SeenShape[];
  /** The published editions, the earliest first. */
  editions: readonly Edition[];
  /** The recipients' sheets that hold now. */
  directory: RecipientDirectory;
  /** The sheets through all time: what happened is judged by the one that held then. */
  sheets: Pick<SheetHistory, 'of'>;
  sources: readonly { source: string; silence: Silence; lastEventAt: Date | null }[];
  /** Instant of the earliest event; null while there is none. */
  coverageFrom: Date | null;
  /** ISO 8601 date by activity. */
  reviewsDue: ReadonlyMap<string, string>;
  words: (kind: TermKind, key: string) => LocalizedText;
  recipientName: (key: string) => LocalizedText;
}

interface RuleDescription {
  /** Slug; part of a finding's key, never renamed. */
  key: string;
  severity: Severity;
  title: LocalizedText;
  /** The provision that asks for what was found missing. */
  article: LocalizedText;
  /** What the rule cannot see; part of each of its findings. */
  blind: LocalizedText;
}

/** Judges by what is declared and by which shapes were seen; the events are counted afterwards, for all rules at once. */
export interface JudgingRule extends RuleDescription {
  judge(known: Known): Candidate[];
}

/** What a search rests on: as long as that is the same, so is what it finds. */
export interface Grounds {
  /** Shapes of the events that it looks through. */
  shapes: readonly SeenShape[];
  /** What else decides; compared as JSON. */
  also?: unknown;
}

/** Looks through the events itself, person by person. */
export interface SearchingRule extends RuleDescription {
  /** What was to hold. */
  declared: LocalizedText;
  /** What was found of an activity. */
  seen: LocalizedText;
  /** Undefined where nothing was seen that could be found wanting. */
  restsOn(known: Known): Grounds | undefined;
  /** `months`: where the events of all months stand. */
  search(executor: Executor, months: EveryMonth, known: Known): Promise<CountedMatter[]>;
}

export type Rule = JudgingRule | SearchingRule;
