import { AskedDisclosureView } from '#emitting-service';

/** A report is asked for; it is recorded at the check once the agency has answered. */
export class RequestedCheckView {
  /** Of the credit check. */
  id!: string;

  contractId!: string;

  operationId!: string;

  /** The request to the agency. */
  disclosures!: AskedDisclosureView[];
}
