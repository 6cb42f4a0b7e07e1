import { RecalledDisclosureView } from '#emitting-service';

/** A consent that is withdrawn: by the time of this answer nothing more leaves on the strength of it. */
export class WithdrawnConsentView {
  /** Of the consent. */
  id!: string;

  contractId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  withdrawnAt!: string;

  /** The sharing that was opened and not over, if there was one, and how it ended. */
  recalled!: RecalledDisclosureView[];
}
