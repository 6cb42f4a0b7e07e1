import { CoverageView } from '../coverage/coverage.view.js';
import { ObservedMark, TermView } from '../register/term.view.js';

/** Persons over all disclosures, by how these ended. */
export class OutcomesView {
  acknowledged!: number;

  /** Turned down by the recipient, which has had the data nevertheless. */
  refused!: number;

  failed!: number;

  unknown!: number;

  /** Provably nothing went out. */
  notSent!: number;
}

export class RecipientSummary {
  /**
   * Legal entity or class of natural persons; the name of its sharing log.
   * @example "larm-assistans"
   */
  key!: string;

  name!: string;

  /** False: the edition in force does not declare it. */
  declared!: boolean;

  /** observed | declared-only; null where all that is known of it was withheld */
  evidence!: string | null;

  evidenceLabel!: string | null;

  /** True for an authority in a particular inquiry, which is no recipient (Art. 4(9)) and is shown apart. */
  authorityInquiry!: boolean;

  /** Categories of recipient. */
  classes!: TermView[];

  roles!: TermView[];

  /** Where it receives the data. */
  countries!: TermView[];

  categories!: TermView[];

  /** Entries of its sharing log: two for each person in each disclosure, once that is closed; corrected ones among them. null for a day gone by. */
  entries!: number | null;

  /** Persons with entries in the log that count; null for a day gone by. */
  persons!: number | null;

  /** Persons over all disclosures opened. */
  opened!: number;

  /** Among the opened: persons over the disclosures that were entered by hand; null for a day gone by. */
  manual!: number | null;

  outcomes!: OutcomesView;

  /** Persons over all disclosures that the gate did not let out. */
  withheld!: number;

  /** Events that do not count any more, because another states the same anew; the log keeps their entries. */
  corrected!: number;

  observed!: ObservedMark | null;
}

export class RecipientsView extends CoverageView {
  recipients!: RecipientSummary[];
}

/** An activity in which a recipient gets data. */
export class RecipientActivityView {
  key!: string;

  name!: string;

  /** Whether the edition in force lets the recipient get data here. */
  declared!: boolean;

  observed!: ObservedMark | null;

  /** Persons over all disclosures that the gate did not let out. */
  withheld!: number;

  /** Events that do not count any more, because another states the same anew. */
  corrected!: number;

  categories!: TermView[];
}

export class RecipientView extends RecipientSummary implements CoverageView {
  activities!: RecipientActivityView[];

  /** Time of the earliest event that a service sent itself; null while nothing has been observed. */
  coverageFrom!: Date | null;

  /** What no event can show. */
  blindSpots!: CoverageView['blindSpots'];
}
