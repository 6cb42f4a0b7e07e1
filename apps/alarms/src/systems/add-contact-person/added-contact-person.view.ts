import { AskedDisclosureView } from '../disclosure.view.js';

export class AddedContactPersonView {
  subjectRef!: string;

  operationId!: string;

  /** The notice, unless the person has been told before. */
  disclosures!: AskedDisclosureView[];
}
