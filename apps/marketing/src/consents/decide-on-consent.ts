import { type Problem, conflict } from '#http';
import type { Person } from '../persons/person.js';
import type { ConsentPurpose } from './consent.js';

/**
 * Throws CONSENTS.OBJECTED where the person has objected to marketing, CONSENTS.NOT_FOR_THIS_KIND where the register knows
 * no such consent, CONSENTS.IN_FORCE_ALREADY.
 */
export function decideConsent(
  { kind, objectedAt }: Pick<Person, 'kind' | 'objectedAt'>,
  { purpose, inForce }: { purpose: ConsentPurpose; inForce: boolean },
  now: Date,
): { givenAt: Date } {
  if (purpose === 'marketing-email-sms' && kind === 'prospect') throw notForThisKind();
  if (purpose === 'competitions' && kind !== 'customer') throw notForThisKind();
  if (purpose === 'marketing-email-sms' && objectedAt !== null) throw objected();
  if (inForce) throw inForceAlready();
  return { givenAt: now };
}

/** As easy as giving it (Art. 7(3)). Throws CONSENTS.WITHDRAWN_ALREADY. */
export function decideWithdrawal(consent: { withdrawnAt: Date | null }, now: Date): { withdrawnAt: Date } {
  if (consent.withdrawnAt !== null) throw withdrawnAlready();
  return { withdrawnAt: now };
}

function notForThisKind(): Problem {
  return conflict('CONSENTS.NOT_FOR_THIS_KIND', {
    sv: 'Registret känner inget sådant samtycke för personer av det här slaget: personer från inköpta listor får aldrig e-post eller SMS, och tävlingar är för kunder.',
    en: 'The register knows no such consent for people of this kind: people from bought lists never get email or SMS, and competitions are for customers.',
  });
}

function objected(): Problem {
  return conflict('CONSENTS.OBJECTED', {
    sv: 'Personen har invänt mot direkt marknadsföring, och invändningen gäller före ett samtycke.',
    en: 'The person has objected to direct marketing, and the objection goes before a consent.',
  });
}

function inForceAlready(): Problem {
  return conflict('CONSENTS.IN_FORCE_ALREADY', {
    sv: 'Personen har redan samtyckt till det. Återkalla det samtycket först om orden har ändrats.',
    en: 'The person has consented to that already. Withdraw that consent first if the wording has changed.',
  });
}

function withdrawnAlready(): Problem {
  return conflict('CONSENTS.WITHDRAWN_ALREADY', {
    sv: 'Samtycket är redan återkallat.',
    en: 'The consent has been withdrawn already.',
  });
}
