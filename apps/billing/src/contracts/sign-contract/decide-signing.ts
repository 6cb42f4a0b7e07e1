import { type Problem, conflict } from '#http';
import type { Contract } from '../contract.js';

export interface KnownCustomer {
  subjectRef: string;
  personalIdentityNumber: string;
}

/**
 * Under which pseudonym somebody is known who comes with this number and, perhaps, a pseudonym. `known`: whoever bears
 * either. Throws CONTRACTS.CUSTOMER_KNOWN_OTHERWISE when the two belong to different persons.
 */
export function decideIdentity(
  known: readonly KnownCustomer[],
  { subjectRef, personalIdentityNumber }: { subjectRef?: string | undefined; personalIdentityNumber: string },
): string {
  const [person, ...others] = known;
  if (
    person === undefined ||
    others.length > 0 ||
    person.personalIdentityNumber !== personalIdentityNumber ||
    (subjectRef !== undefined && subjectRef.toLowerCase() !== person.subjectRef)
  )
    throw customerKnownOtherwise();
  return person.subjectRef;
}

/** One contract at a time. Throws CONTRACTS.SIGNED_ALREADY. */
export function decideSigning(
  active: Pick<Contract, 'id'> | undefined,
  command: { contractId: string; customerRef: string; deviceIds: string[] },
  now: Date,
): Contract {
  if (active !== undefined) throw signedAlready();
  const { contractId: id, customerRef, deviceIds } = command;
  return { id, customerRef, deviceIds, signedAt: now, creditDecision: null, endedAt: null };
}

function customerKnownOtherwise(): Problem {
  return conflict('CONTRACTS.CUSTOMER_KNOWN_OTHERWISE', {
    sv: 'Personnumret och subjectRef hör till olika personer. Utelämna subjectRef, så används den som redan finns.',
    en: 'The personal identity number and the subjectRef belong to different persons. Leave subjectRef out to use the one that exists.',
  });
}

function signedAlready(): Problem {
  return conflict('CONTRACTS.SIGNED_ALREADY', {
    sv: 'Kunden har redan ett avtal som gäller. Avsluta det innan ett nytt ingås.',
    en: 'The customer has a contract in force. End it before another is signed.',
  });
}
