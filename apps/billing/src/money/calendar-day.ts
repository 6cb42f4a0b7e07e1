import { registerDecorator } from 'class-validator';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The day that it is in Stockholm, YYYY-MM-DD; such texts compare as the days do. */
export function dayInStockholm(at: Date): string {
  return STOCKHOLM.format(at);
}

export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day of the calendar as YYYY-MM-DD, of this century or the last. */
export function IsCalendarDay(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isCalendarDay',
      target: target.constructor,
      propertyName: String(property),
      options: { message: 'a day of the calendar, like 2026-12-24' },
      validator: { validate: isCalendarDay },
    });
}

export function isCalendarDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
