import { dayAt, oneYearAfter } from '../editions/stockholm-day.js';

/**
 * The day (ISO 8601, Stockholm) by which an entry is to be reviewed: as its last approval or review says; where nobody has looked at it
 * yet, a year after the edition in force came into force, which adopted it as it is.
 */
export function reviewDue(lastSays: string | undefined, edition: { validFrom: string }): string {
  return lastSays ?? oneYearAfter(dayAt(new Date(edition.validFrom)));
}

/** From the day after. */
export function isOverdue(due: string, now: Date): boolean {
  return due < dayAt(now);
}
