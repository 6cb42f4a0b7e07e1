/** The last instant of a day in Stockholm: a register "as of" a day has all that was adopted in the course of it. */
export function endOfStockholmDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  // Stockholm is one or two hours ahead of UTC, and changes at 01:00 UTC: never at midnight.
  const end = new Date(midnight - offsetAt(midnight - 2 * HOUR_MS));
  return new Date(end.getTime() - 1);
}

/** Whether the text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const HOUR_OF_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** How far Stockholm is ahead of UTC, ms. */
function offsetAt(time: number): number {
  const local = Number(HOUR_OF_DAY.format(time));
  return ((local - new Date(time).getUTCHours() + 24) % 24) * HOUR_MS;
}
