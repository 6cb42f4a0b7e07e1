import { AskedDisclosureView } from '#emitting-service';

export class RefundedBalanceView {
  /** Of the refund. */
  id!: string;

  customerRef!: string;

  operationId!: string;

  /** @example 12500 */
  amountOre!: number;

  disclosures!: AskedDisclosureView[];
}
