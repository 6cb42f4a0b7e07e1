import { AskedDisclosureView } from '#emitting-service';

export class SignedContractView {
  /** Of the contract. */
  id!: string;

  /** Pseudonym of the customer, the same in every service. */
  customerRef!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  signedAt!: string;

  operationId!: string;

  /** The customer's card in the customer relationship system. */
  disclosures!: AskedDisclosureView[];
}
