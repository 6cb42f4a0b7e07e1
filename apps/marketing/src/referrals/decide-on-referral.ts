import { type Problem, conflict } from '#http';
import { informationDue } from '../information-duty/information-due.js';
import type { Means, Reachable, Referral } from './referral.js';

/** Days after which nothing may be made of a suggestion; the register's P3M, at its shortest. */
const REFERRAL_DAYS = 90;

const DAY_MS = 86_400_000;

export interface NewReferral {
  referredAt: Date;
  informDueAt: Date;
}

/** `known`: whoever has the same number. Throws REFERRALS.REFERRED_ALREADY, REFERRALS.IS_CUSTOMER or MARKETING.OBJECTED. */
export function decideReferral(
  known: { objected: boolean; customer: boolean; openReferral: boolean },
  now: Date,
): NewReferral {
  if (known.objected) throw objected();
  if (known.customer) throw isCustomer();
  if (known.openReferral) throw referredAlready();
  return { referredAt: now, informDueAt: informationDue(now) };
}

export type ContactDecision =
  | { do: 'contact'; contactedAt: Date; informDueAt: Date }
  | { do: 'withhold'; reason: 'objection' | 'no-consent'; problem: Problem };

/**
 * A referred person is contacted once, by phone or letter, within the time for which the suggestion is kept; the
 * information of Art. 14 is due at that contact at the latest. What the person's own right forbids is withheld, on
 * record. Throws REFERRALS.CONTACTED_ALREADY, REFERRALS.TOO_OLD or REFERRALS.NOT_REACHABLE.
 */
export function decideContact(
  referral: Pick<Referral, 'referredAt' | 'contactedAt'>,
  person: Reachable,
  means: Means,
  now: Date,
): ContactDecision {
  if (referral.contactedAt !== null) throw contactedAlready();
  if (person.objectedAt !== null) return { do: 'withhold', reason: 'objection', problem: objected() };
  if (means === 'email' || means === 'sms')
    return { do: 'withhold', reason: 'no-consent', problem: electronicNeedsConsent() };
  if (now.getTime() - referral.referredAt.getTime() > REFERRAL_DAYS * DAY_MS) throw tooOld();
  if ((means === 'phone' ? person.phone : person.address) === null) throw notReachable();
  const informDueAt = informationDue(referral.referredAt, { communicationAt: now, disclosureAt: now });
  return { do: 'contact', contactedAt: now, informDueAt };
}

function objected(): Problem {
  return conflict('MARKETING.OBJECTED', {
    sv: 'Personen har invänt mot direkt marknadsföring (art. 21.3 dataskyddsförordningen) och får inte kontaktas. Ingenting har skickats.',
    en: 'The person has objected to direct marketing (GDPR, Art. 21(3)) and must not be contacted. Nothing was sent.',
  });
}

function electronicNeedsConsent(): Problem {
  return conflict('MARKETING.ELECTRONIC_NEEDS_CONSENT', {
    sv: 'E-post och SMS till den som inte är kund kräver personens eget samtycke i förväg (19 § marknadsföringslagen, 2008:486). Ingenting har skickats; ta kontakt per telefon eller brev.',
    en: 'Email and SMS to somebody who is no customer need the person’s own prior consent (Marketing Act 2008:486, s. 19). Nothing was sent; make contact by phone or post.',
  });
}

function isCustomer(): Problem {
  return conflict('REFERRALS.IS_CUSTOMER', {
    sv: 'Personen är redan kund. Ingenting har sparats.',
    en: 'The person is a customer already. Nothing was saved.',
  });
}

function referredAlready(): Problem {
  return conflict('REFERRALS.REFERRED_ALREADY', {
    sv: 'Personen är redan rekommenderad och väntar på kontakt.',
    en: 'The person has been referred already and waits for a contact.',
  });
}

function contactedAlready(): Problem {
  return conflict('REFERRALS.CONTACTED_ALREADY', {
    sv: 'Personen har redan kontaktats efter rekommendationen.',
    en: 'The person has been contacted after the referral already.',
  });
}

function tooOld(): Problem {
  return conflict('REFERRALS.TOO_OLD', {
    sv: `Rekommendationen är äldre än ${REFERRAL_DAYS} dagar och får inte längre användas.`,
    en: `The referral is older than ${REFERRAL_DAYS} days and may no longer be used.`,
  });
}

function notReachable(): Problem {
  return conflict('REFERRALS.NOT_REACHABLE', {
    sv: 'Kunden har inte lämnat den uppgift som sättet kräver. Välj det andra: telefon eller brev.',
    en: 'The customer did not give what this means of contact needs. Choose the other one: phone or post.',
  });
}
