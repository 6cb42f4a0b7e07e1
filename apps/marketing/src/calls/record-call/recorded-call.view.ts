import { AskedDisclosureView } from '#emitting-service';

export class RecordedCallView {
  recordingId!: string;

  operationId!: string;

  /** One for each purpose. */
  disclosures!: AskedDisclosureView[];
}
