import type { LocalizedText, Provenance } from './cell.js';
import type { AgreementKind, Role, TransferGround } from './vocabulary/closed-terms.js';

/**
 * What the controller knows of one recipient beyond the editions: role, agreements, countries, grounds of transfer and
 * sub-processors, each with its own validity. A document; a changed sheet is a new version of it.
 */
export interface RecipientSheet {
  readonly format: 'trettio-recipient-sheet';
  readonly version: 1;
  /** The name of its sharing log, never renamed. */
  readonly key: string;
  readonly name: string;
  /** Whether the policy names it, the local stack made it up, or somebody entered it since. */
  readonly named: 'policy' | 'demo' | 'entered';
  /** Where the facts of the sheet come from. */
  readonly provenance: Provenance;
  readonly organisationNumber: string | null;
  readonly contact: string | null;
  /** The classes under which it may receive data. */
  readonly classes: readonly string[];
  /** Where its role differs from what its class usually has. */
  readonly roles: readonly { readonly class: string; readonly role: Role }[];
  /** ISO 3166-1 alpha-2: where it receives the data. */
  readonly country: string;
  readonly storageCountries: readonly string[];
  readonly accessCountries: readonly string[];
  readonly agreements: readonly SheetAgreement[];
  /** Empty where chapter V does not apply. */
  readonly transfers: readonly SheetTransfer[];
  readonly subProcessors: readonly SubProcessor[];
  readonly securityMeasures: readonly LocalizedText[];
}

interface Validity {
  /** ISO 8601 instant, UTC, inclusive. */
  readonly validFrom: string;
  /** ISO 8601 instant, UTC, exclusive; null: until further notice. */
  readonly validTo: string | null;
}

export interface SheetAgreement extends Validity {
  readonly kind: AgreementKind;
  readonly role: Role;
  readonly reference: string;
  /** Days in which to object to a new sub-processor, Art. 28(2); absent: none is on record. */
  readonly objectionDays?: number;
}

export interface SheetTransfer extends Validity {
  readonly country: string;
  readonly ground: TransferGround;
  readonly instrument: LocalizedText;
  /** Reference to the document on which the ground rests. */
  readonly document: string | null;
  /** The transfer impact assessment, where the ground needs one. */
  readonly tiaReference: string | null;
}

export interface SubProcessor {
  readonly name: string;
  readonly country: string;
  /** ISO 8601 date. */
  readonly since: string;
  /** Art. 28(2); null: none is documented. */
  readonly authorisation: 'general' | 'specific' | null;
  readonly authorisedOn: string | null;
  /** When the processor gave notice of it. */
  readonly noticeOn: string | null;
  readonly document: string | null;
}
