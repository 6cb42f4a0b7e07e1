import { AskedDisclosureView, RecalledDisclosureView } from '#emitting-service';

/** An objection that is in force: by the time of this answer nothing more leaves for the person. */
export class ObjectionView {
  operationId!: string;

  /** Pseudonyms of whoever is meant; several where they share a number or an address. */
  subjectRefs!: string[];

  /**
   * Offers that waited in a queue and are withheld.
   * @example 1
   */
  withheld!: number;

  /** Disclosures that were opened and not over, and how each ended. */
  recalled!: RecalledDisclosureView[];

  /** The suppression marks on their way to the processors that need them. */
  disclosures!: AskedDisclosureView[];
}
