import { type CalendarDate, dateInSweden, daysAfter, yearsAfter } from './calendar-date.js';
import { isDayOff } from './days-off.js';

/**
 * Last day on which a consumer may withdraw from a purchase at a distance: the fourteenth after that of delivery, or the
 * working day after it (distansavtalslagen (2005:59), 2 kap. 10 and 12 §§).
 */
export function lastDayToReturn(deliveredAt: Date): CalendarDate {
  let last = daysAfter(dateInSweden(deliveredAt), 14);
  while (isDayOff(last)) last = daysAfter(last, 1);
  return last;
}

/** Last day on which a fault may show for which the seller answers: three years (konsumentköplagen (2022:260)). */
export function lastDayToComplain(deliveredAt: Date): CalendarDate {
  return yearsAfter(dateInSweden(deliveredAt), 3);
}

export function isAfter(now: Date, lastDay: CalendarDate): boolean {
  return dateInSweden(now) > lastDay;
}
