import { AskedDisclosureView } from '#emitting-service';

/** A contact that is on record and about to be made. */
export class ReferralContactView {
  id!: string;

  subjectRef!: string;

  operationId!: string;

  /** When the information of Art. 14 was due in the end: at this contact. */
  informDueAt!: string;

  disclosures!: AskedDisclosureView[];
}
