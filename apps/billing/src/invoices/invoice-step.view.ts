import { AskedDisclosureView } from '#emitting-service';

/** An operation that is on record and whose messages are being sent; see the invoice for how each ended. */
export class InvoiceStepView {
  invoiceId!: string;

  operationId!: string;

  disclosures!: AskedDisclosureView[];
}
