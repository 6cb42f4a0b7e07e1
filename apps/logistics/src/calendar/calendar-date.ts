/** A day as a calendar shows it: YYYY-MM-DD. Later days are greater as text. */
export type CalendarDate = string;

const IN_STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day that it is in Sweden. */
export function dateInSweden(at: Date): CalendarDate {
  return IN_STOCKHOLM.format(at);
}

export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  const result = noon(date);
  result.setUTCDate(result.getUTCDate() + days);
  return iso(result);
}

/** The same day of a later year; of 29 February, where that year has none, the 28th. */
export function yearsAfter(date: CalendarDate, years: number): CalendarDate {
  const result = noon(date);
  result.setUTCFullYear(result.getUTCFullYear() + years);
  return result.getUTCDate() === noon(date).getUTCDate() ? iso(result) : daysAfter(iso(result), -1);
}

/** 0 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return noon(date).getUTCDay();
}

function noon(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

function iso(at: Date): CalendarDate {
  return at.toISOString().slice(0, 10);
}
