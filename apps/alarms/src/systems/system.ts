import type { Address } from '#disclosure';

/** What the rules of all features need to know of a system. */
export interface System {
  id: string;
  customerRef: string;
  customerUserName: string;
  address: Address;
  armed: boolean;
}

export interface Customer {
  subjectRef: string;
  name: string;
  /** E.164 */
  phone: string;
}

/** A contact person in force at a system. */
export interface Contact {
  subjectRef: string;
  name: string;
  /** E.164 */
  mobile: string;
}

/** Whoever may arm and disarm a system: the customer or a secondary user. */
export interface SystemUser {
  kind: 'customer' | 'secondary-user';
  subjectRef: string;
  userName: string;
  name: string;
  /** E.164 */
  phone: string;
}

/** Most contact persons that one system has. */
export const MAX_CONTACT_PERSONS = 20;
