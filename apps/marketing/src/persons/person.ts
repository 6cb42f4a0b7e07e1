import type { Address } from '#disclosure';

export const PERSON_KINDS = ['customer', 'lead', 'referred-person', 'prospect'] as const;

/** In what capacity marketing knows somebody; a prospect is from a bought list. */
export type PersonKind = (typeof PERSON_KINDS)[number];

export interface Person {
  subjectRef: string;
  kind: PersonKind;
  name: string;
  /** E.164 */
  phone: string | null;
  /** In lower case. */
  email: string | null;
  address: Address | null;
  /** Since when direct marketing is forbidden. */
  objectedAt: Date | null;
  /** When the information of Art. 14 was given. */
  informedAt: Date | null;
}

/** What somebody tells of a person. */
export interface PersonDetails {
  name: string;
  phone?: string | undefined;
  email?: string | undefined;
  address?: Address | undefined;
}

/** 12345 → 123 45, as the post writes it. */
export function asPosted({ street, postalCode, city }: Address): Address {
  return { street, postalCode: postalCode.replace(/^(\d{3})(\d{2})$/, '$1 $2'), city };
}

/** The categories of personal data that these details make up. */
export function categoriesOf({ phone, email, address }: PersonDetails): string[] {
  return [
    'name',
    ...(phone === undefined ? [] : ['phone']),
    ...(email === undefined ? [] : ['email']),
    ...(address === undefined ? [] : ['postal-address']),
  ];
}
