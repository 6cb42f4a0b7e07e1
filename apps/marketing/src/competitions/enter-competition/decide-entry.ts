import { type Problem, conflict } from '#http';
import type { Person } from '../../persons/person.js';

export type EntryDecision = { do: 'enter' } | { do: 'withhold'; problem: Problem };

/** Customers who have consented take part, once. Throws COMPETITIONS.CUSTOMERS_ONLY, COMPETITIONS.ENTERED_ALREADY or COMPETITIONS.NO_EMAIL. */
export function decideEntry(
  { kind, email }: Pick<Person, 'kind' | 'email'>,
  { entered, consented }: { entered: boolean; consented: boolean },
): EntryDecision {
  if (kind !== 'customer') throw customersOnly();
  if (entered) throw enteredAlready();
  if (!consented) return { do: 'withhold', problem: noConsent() };
  if (email === null) throw noEmail();
  return { do: 'enter' };
}

function customersOnly(): Problem {
  return conflict('COMPETITIONS.CUSTOMERS_ONLY', {
    sv: 'Tävlingarna är för kunder.',
    en: 'Competitions are for customers.',
  });
}

function enteredAlready(): Problem {
  return conflict('COMPETITIONS.ENTERED_ALREADY', {
    sv: 'Personen deltar redan i tävlingen.',
    en: 'The person takes part in the competition already.',
  });
}

function noConsent(): Problem {
  return conflict('COMPETITIONS.NO_CONSENT', {
    sv: 'Personen har inte samtyckt till att delta i tävlingar (art. 6.1 a dataskyddsförordningen). Registrera samtycket först; ingenting har skickats.',
    en: 'The person has not consented to taking part in competitions (GDPR, Art. 6(1)(a)). Record the consent first; nothing was sent.',
  });
}

function noEmail(): Problem {
  return conflict('COMPETITIONS.NO_EMAIL', {
    sv: 'En vinnare meddelas per e-post, och personens e-postadress är inte känd.',
    en: 'A winner is told by email, and the person’s address is not known.',
  });
}
