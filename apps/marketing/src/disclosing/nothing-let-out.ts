import { type Problem, conflict } from '#http';

/** The gate let none of it out; the operation counts as not done, its withheld disclosures are on record. */
export function nothingLetOut(): Problem {
  return conflict('MARKETING.NOTHING_LET_OUT', {
    sv: 'Registret tillåter inget av utlämnandena, så ingenting skickades. Se efter i registret vad som saknas, till exempel ett avtal i kraft.',
    en: 'The register allows none of the disclosures, so nothing was sent. See in the register what is missing, such as an agreement in force.',
  });
}
