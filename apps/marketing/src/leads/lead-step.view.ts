import { AskedDisclosureView } from '#emitting-service';

/** An operation on a lead that is on record and whose data are being sent to the CRM. */
export class LeadStepView {
  /** Of the lead; other services take it over. */
  subjectRef!: string;

  operationId!: string;

  disclosures!: AskedDisclosureView[];
}
