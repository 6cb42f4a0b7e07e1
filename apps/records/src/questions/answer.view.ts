import { CoverageView } from '../coverage/coverage.view.js';

/** The law behind a question. */
export class QuestionRuleView {
  /** @example "Art. 33(1)" */
  article!: string;

  /** What it asks for, in a sentence. */
  text!: string;
}

/** What every answer to one of the fifteen questions has. */
export class AnswerView extends CoverageView {
  /** Number of the question, as `npx trettio ask` has it. */
  question!: number;

  rule!: QuestionRuleView;

  answeredAt!: Date;
}
