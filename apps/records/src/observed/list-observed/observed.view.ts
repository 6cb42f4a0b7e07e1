import { CoverageView } from '../../coverage/coverage.view.js';
import { LabelledTerm } from '../../register/term.view.js';

/** What events have shown of one combination of terms; a term is null where they state none, or it was not asked for. */
export class ObservedCellView {
  activity!: LabelledTerm | null;
  purpose!: LabelledTerm | null;
  category!: LabelledTerm | null;

  /** Where the data come from. */
  source!: LabelledTerm | null;

  recipient!: LabelledTerm | null;
  country!: LabelledTerm | null;
  legalBasis!: LabelledTerm | null;

  /** Events that count and were let out. An event counts in each cell that it has part in: cells do not add up. */
  events!: number;

  /** Disclosures, one for each person, that the gate did not let out. */
  withheld!: number;

  /** Events that do not count any more, because another states the same anew. */
  corrected!: number;

  /** Persons concerned, each once; null where they were not to be counted. */
  persons!: number | null;

  firstSeen!: Date | null;
  lastSeen!: Date | null;
}

/** The observed register, cell by cell. */
export class ObservedView extends CoverageView {
  /** Dimensions of the cells. */
  by!: string[];

  cells!: ObservedCellView[];

  /** `after` of the next page; null at the end. */
  next!: string | null;
}
