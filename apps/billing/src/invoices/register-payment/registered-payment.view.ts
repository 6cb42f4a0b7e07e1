import { ApiProperty } from '@nestjs/swagger';
import { AskedDisclosureView } from '#emitting-service';
import { INVOICE_STATUSES, type InvoiceStatus } from '../invoice.js';

export class RegisteredPaymentView {
  /** Of the payment. */
  id!: string;

  invoiceId!: string;

  operationId!: string;

  /**
   * What the invoice needed of it, öre.
   * @example 37375
   */
  appliedOre!: number;

  /**
   * Paid too much, öre: the customer's balance grew by it.
   * @example 0
   */
  surplusOre!: number;

  /**
   * Left to be paid, öre.
   * @example 0
   */
  dueOre!: number;

  @ApiProperty({ enum: INVOICE_STATUSES })
  status!: InvoiceStatus;

  /** Whoever pursues the claim learns what is left of it. */
  disclosures!: AskedDisclosureView[];
}
