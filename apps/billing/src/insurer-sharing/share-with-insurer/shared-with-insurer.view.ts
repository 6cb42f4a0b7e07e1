import { AskedDisclosureView } from '#emitting-service';

export class SharedWithInsurerView {
  contractId!: string;

  operationId!: string;

  disclosures!: AskedDisclosureView[];
}
