import { RecalledDisclosureView } from '#emitting-service';

/** A consent that is withdrawn: by the time of this answer nothing more leaves on the strength of it. */
export class WithdrawnConsentView {
  id!: string;

  operationId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  withdrawnAt!: string;

  /**
   * Offers that waited in a queue and are withheld.
   * @example 0
   */
  withheld!: number;

  /** Disclosures that were opened and not over, and how each ended. */
  recalled!: RecalledDisclosureView[];
}
