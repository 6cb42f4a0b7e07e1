const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const DAY_MS = 24 * 60 * 60_000;

/** The instant at which a day (ISO 8601) begins in Stockholm; an invalid date for a day that does not exist. */
export function startOfDay(day: string): Date {
  const winter = new Date(`${day}T00:00:00+01:00`);
  if (Number.isNaN(winter.getTime()) || dayOf(Date.parse(`${day}T00:00:00Z`)) !== day) return new Date(NaN);
  return STOCKHOLM.format(winter) === `${day} 00:00:00` ? winter : new Date(`${day}T00:00:00+02:00`);
}

/** Whether the text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return !Number.isNaN(startOfDay(text).getTime());
}

/** The same day a year later; the last of February where that year has no 29th. */
export function oneYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isDay(next) ? next : `${next.slice(0, 8)}28`;
}

/** The last instant of a day in Stockholm; an invalid date for a day that does not exist. */
export function endOfDay(day: string): Date {
  const start = startOfDay(day);
  if (Number.isNaN(start.getTime())) return start;
  return new Date(startOfDay(dayOf(Date.parse(`${day}T00:00:00Z`) + DAY_MS)).getTime() - 1);
}

/** The day in Stockholm at an instant. */
export function dayAt(instant: Date): string {
  return STOCKHOLM.format(instant).slice(0, 10);
}

/** The minute in Stockholm at an instant: `2026-11-20 09:15`. */
export function timeAt(instant: Date): string {
  return STOCKHOLM.format(instant).slice(0, 16);
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
