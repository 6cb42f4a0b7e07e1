import { SubjectRecipientsView } from '../../subjects/subject-recipients.view.js';
import { AnswerView, QuestionRuleView } from '../answer.view.js';

/** Question 1. */
export class NamedRecipientsView extends SubjectRecipientsView implements AnswerView {
  /** Number of the question, as `npx trettio ask` has it. */
  question!: number;

  rule!: QuestionRuleView;

  answeredAt!: Date;
}
