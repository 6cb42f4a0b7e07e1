import type { Address } from '#disclosure';

/** A customer as the rules and the disclosures need to know the person. */
export interface Customer {
  subjectRef: string;
  /** YYYYMMDD-NNNN */
  personalIdentityNumber: string;
  name: string;
  postalAddress: Address;
  alarmAddress: Address;
  /** E.164 */
  phone: string;
  email: string;
  /** Öre that the company owes the customer. */
  balanceOre: number;
}
