import { LabelledTerm, StatementView } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** A controller on whose behalf the company processes. */
export class ServedControllerView {
  key!: string;

  name!: StatementView;

  contact!: StatementView;

  /** Its data protection officer. */
  dpoContact!: StatementView;

  /** The agreement under which it is done. */
  agreement!: StatementView;

  /** Categories of processing carried out for it. */
  processing!: LabelledTerm[];

  /** Other processors that are engaged for it. */
  subProcessors!: LabelledTerm[];
}

/** Question 9. */
export class ControllersToWarnView extends AnswerView {
  /** Key of the edition in force. */
  edition!: string;

  /** What follows. */
  text!: string;

  controllers!: ServedControllerView[];
}
