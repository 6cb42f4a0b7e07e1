import { type CalendarDate, daysAfter, weekdayOf } from './calendar-date.js';

/** Public holidays on a fixed day (lagen (1989:253) om allmänna helgdagar), and the eves that count as Sundays. */
const FIXED = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

/** Good Friday, Easter Monday and Ascension Day, in days from Easter Day. */
const FROM_EASTER = [-2, 1, 39];

/**
 * Whether a period that by law ends on this day runs on to the next: Saturday, Sunday, public holiday, the eves of
 * midsummer, Christmas and New Year (lagen (1930:173) om beräkning av lagstadgad tid, 2 §).
 */
export function isDayOff(date: CalendarDate): boolean {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6 || FIXED.has(date.slice(5))) return true;
  if (weekday === 5 && date.slice(5) >= '06-19' && date.slice(5) <= '06-25') return true;
  const easter = easterOf(Number(date.slice(0, 4)));
  return FROM_EASTER.some((days) => daysAfter(easter, days) === date);
}

/** Easter Day of a Gregorian year, by Meeus, Jones and Butcher. */
function easterOf(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysFromMarch = epact + toSunday - 7 * late + 114;
  const month = String(Math.floor(daysFromMarch / 31)).padStart(2, '0');
  return `${year}-${month}-${String((daysFromMarch % 31) + 1).padStart(2, '0')}`;
}
