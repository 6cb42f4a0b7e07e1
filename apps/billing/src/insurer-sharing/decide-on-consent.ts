import { type Problem, conflict } from '#http';
import { contractEnded } from '../contracts/contract-problems.js';
import type { Contract } from '../contracts/contract.js';
import type { InsurerConsent } from './insurer-consent.js';

type Ending = Pick<Contract, 'endedAt'>;

/** Consented to once at a time. Throws CONTRACTS.ENDED or INSURER_SHARING.CONSENTED_ALREADY. */
export function decideConsent({ endedAt }: Ending, inForce: InsurerConsent | undefined, now: Date): { givenAt: Date } {
  if (endedAt !== null) throw contractEnded();
  if (inForce !== undefined) throw consentedAlready();
  return { givenAt: now };
}

/** As easily as it was given (Art. 7(3)), also after the contract's end. Throws INSURER_SHARING.NOT_CONSENTED. */
export function decideWithdrawal(inForce: InsurerConsent | undefined, now: Date): { withdrawnAt: Date } {
  if (inForce === undefined) throw notConsented();
  return { withdrawnAt: now };
}

/**
 * Shared once under one consent; `no-consent`: it must not be, and the attempt is stated as withheld. Throws
 * CONTRACTS.ENDED or INSURER_SHARING.SHARED_ALREADY.
 */
export function decideSharing(
  { endedAt }: Ending,
  inForce: InsurerConsent | undefined,
  now: Date,
): { sharedAt: Date } | 'no-consent' {
  if (endedAt !== null) throw contractEnded();
  if (inForce === undefined) return 'no-consent';
  if (inForce.sharedAt !== null) throw sharedAlready();
  return { sharedAt: now };
}

/** Names the rule: the disclosure rests on consent alone. */
export function consentMissing(): Problem {
  return conflict('INSURER_SHARING.NO_CONSENT', {
    sv: 'Kunden har inte samtyckt, eller har återkallat sitt samtycke, så ingenting lämnades ut (art. 6.1 a och 7 i dataskyddsförordningen). Registrera ett samtycke först.',
    en: 'The customer has not consented, or has withdrawn the consent, so nothing was disclosed (Art. 6(1)(a) and 7 GDPR). Record a consent first.',
  });
}

function consentedAlready(): Problem {
  return conflict('INSURER_SHARING.CONSENTED_ALREADY', {
    sv: 'Ett samtycke gäller redan. Återkalla det innan ett nytt registreras.',
    en: 'A consent is in force. Withdraw it before another is recorded.',
  });
}

function notConsented(): Problem {
  return conflict('INSURER_SHARING.NOT_CONSENTED', {
    sv: 'Inget samtycke gäller, så det finns inget att återkalla.',
    en: 'No consent is in force, so there is none to withdraw.',
  });
}

function sharedAlready(): Problem {
  return conflict('INSURER_SHARING.SHARED_ALREADY', {
    sv: 'Försäkringsbolaget har redan fått uppgifterna med stöd av det samtycke som gäller.',
    en: 'The insurer has got the data already, under the consent in force.',
  });
}
