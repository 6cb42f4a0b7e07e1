import { CoverageView } from '../coverage/coverage.view.js';
import { LabelledTerm } from '../register/term.view.js';

/** Something in which practice and the register differ, or that the register itself lacks. */
export class FindingView {
  id!: string;

  rule!: LabelledTerm;

  /**
   * What it is about, as the rule knows it again: activity, recipient and the term that is not declared or what is lacking.
   * @example "survey add-visits art-28 2026-11-08T23:00:00.000Z"
   */
  about!: string;

  /** minor | serious | critical */
  severity!: LabelledTerm;

  /** open | accepted | resolved */
  state!: LabelledTerm;

  stateSince!: Date;

  /** End of the acceptance, exclusive; null unless accepted. */
  acceptedUntil!: Date | null;

  activity!: LabelledTerm | null;

  recipient!: LabelledTerm | null;

  /** The provision that asks for what is missing. */
  article!: string;

  declared!: string;

  seen!: string;

  since!: Date;

  /** null: a state of things, no event. */
  lastSeen!: Date | null;

  /** Disclosures where the rule is about these, else events; null for a state of things. */
  times!: number | null;

  /** How often the register found it: once, and each time that it was gone or settled and happened again. */
  occurrences!: number;

  /** Persons concerned; null for a state of things. */
  persons!: number | null;

  /** What the rule cannot see. */
  coverage!: string;

  /** The run that saw it so; unchanged since. */
  evaluatedAt!: Date;
}

/** How many findings there are in a state, by severity. */
export class FindingSumView {
  state!: LabelledTerm;

  severity!: LabelledTerm;

  findings!: number;
}

export class FindingsPageView implements CoverageView {
  asOf!: Date;

  /** When the rules were run last; null: never. */
  evaluatedAt!: Date | null;

  /** Time of the earliest event; null while nothing has been observed. */
  coverageFrom!: Date | null;

  /** What no event can show. */
  blindSpots!: CoverageView['blindSpots'];

  /** Of all findings, whatever was filtered. */
  sums!: FindingSumView[];

  findings!: FindingView[];

  /** Give it as `after` for the next page; null: there is none. */
  next!: string | null;
}

/** A step of a finding's life. */
export class FindingStepView {
  /** found | accept | acceptance-ended | resolve | reopen | recurred | gone */
  action!: LabelledTerm;

  state!: LabelledTerm;

  at!: Date;

  /** Function or account; null: the register by itself. */
  by!: string | null;

  reason!: string | null;

  until!: Date | null;
}

/** One finding, with what it rests on and its life. */
export class FindingAnswerView extends FindingView implements CoverageView {
  asOf!: Date;

  /** Ids of the latest events, at most 20; see /api/events/{id}. */
  evidence!: string[];

  history!: FindingStepView[];

  /** Time of the earliest event; null while nothing has been observed. */
  coverageFrom!: Date | null;

  /** What no event can show. */
  blindSpots!: CoverageView['blindSpots'];
}

/** What a run of the rules came to. */
export class FindingsRunView {
  startedAt!: Date;

  finishedAt!: Date;

  /** Keys of the rules that were asked. */
  rules!: string[];

  /** Findings that there are now, whatever their state. */
  present!: number;

  /** Of them, found first or opened again. */
  opened!: number;

  /** Findings that are there no more. */
  gone!: number;
}
