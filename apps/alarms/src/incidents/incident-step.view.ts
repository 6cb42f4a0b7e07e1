import { AskedDisclosureView } from '#emitting-service';

/** An operation that is on record and whose messages are being sent; see the incident for how each ended. */
export class IncidentStepView {
  incidentId!: string;

  operationId!: string;

  disclosures!: AskedDisclosureView[];
}
