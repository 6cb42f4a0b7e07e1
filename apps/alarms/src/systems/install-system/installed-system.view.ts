import type { OpenedDisclosure } from '#disclosure';
import { AskedDisclosureView, askedDisclosureView } from '#emitting-service';
import type { Named } from '../name-contact-person/name-contact-persons.js';
import type { Installation } from './decide-installation.js';

export class InstalledUserView {
  subjectRef!: string;

  /** @example "bo" */
  userName!: string;
}

export class InstalledContactPersonView {
  subjectRef!: string;

  /** @example "neighbour" */
  relation!: string;
}

/** What was installed, by pseudonyms: the caller knows the names. */
export class InstalledSystemView {
  /** Of the alarm system. */
  id!: string;

  operationId!: string;

  customer!: InstalledUserView;

  /** In the order of the request. */
  secondaryUsers!: InstalledUserView[];

  /** In the order of the request. */
  contactPersons!: InstalledContactPersonView[];

  /** The installer's work order first, then one notice per contact person who had not been told before. */
  disclosures!: AskedDisclosureView[];
}

export function installedSystemView(
  { systemId, customer, secondaryUsers }: Installation,
  { namings }: Named,
  disclosures: readonly OpenedDisclosure[],
  operationId: string,
): InstalledSystemView {
  return {
    id: systemId,
    operationId,
    customer: { subjectRef: customer.subjectRef, userName: customer.userName },
    secondaryUsers: secondaryUsers.map(({ subjectRef, userName }) => ({ subjectRef, userName })),
    contactPersons: namings.map(({ subjectRef, relation }) => ({ subjectRef, relation })),
    disclosures: disclosures.map(askedDisclosureView),
  };
}
