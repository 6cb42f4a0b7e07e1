import { LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** One thing that is overdue, or whose time runs out. */
export class OverdueItemView {
  /** breach | agreement | quarantine | acceptance | attestation | review */
  kind!: LabelledTerm;

  /** What it is about, in words. */
  about!: string;

  /** When its time ran out, or will. */
  since!: Date;

  /** False where the time still runs. */
  overdue!: boolean;

  article!: string;

  /** How often it has happened since, or how much of it there is; null where there is nothing to count. */
  times!: number | null;

  /** What to do next. */
  next!: string;
}

/** Question 14. */
export class OverdueView extends AnswerView {
  /** What is overdue longest comes first within its kind, the gravest kind first. */
  items!: OverdueItemView[];
}
