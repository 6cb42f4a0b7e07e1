import { AskedDisclosureView } from '#emitting-service';

export class SentSurveyView {
  /** Of the survey. */
  id!: string;

  operationId!: string;

  /** One for each respondent, in the order of the request. */
  disclosures!: AskedDisclosureView[];
}
