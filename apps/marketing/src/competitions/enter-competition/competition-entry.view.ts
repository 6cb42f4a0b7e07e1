import { AskedDisclosureView } from '#emitting-service';

export class CompetitionEntryView {
  /** @example "advent-2026" */
  competition!: string;

  subjectRef!: string;

  operationId!: string;

  disclosures!: AskedDisclosureView[];
}
