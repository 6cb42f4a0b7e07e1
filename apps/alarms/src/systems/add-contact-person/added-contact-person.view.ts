import { AskedDisclosureView } from '#emitting-service';

export class AddedContactPersonView {
  subjectRef!: string;

  operationId!: string;

  /** The notice, unless the person has been told before. */
  disclosures!: AskedDisclosureView[];
}
