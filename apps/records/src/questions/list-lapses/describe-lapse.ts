import type { Reading } from '../../editions/read-declared/reading.js';
import { recipientName } from '../../register/compare-recipients.js';
import { labelled } from '../../register/terms.js';
import type { Lapse } from './find-lapses.js';
import { LAPSE_KINDS } from './lapse-kinds.js';
import type { LapseView } from './list-lapses.view.js';

export const DAY_MS = 86_400_000;

/** From one day of the calendar to another, ISO 8601 dates. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** `today`: ISO 8601 date, Stockholm. */
export function describeLapse(lapse: Lapse, today: string, reading: Reading): LapseView {
  const { kind, recipient, country, category, reference, lastDay, heldAgainFrom, activities } = lapse;
  const { label, article, next } = LAPSE_KINDS[kind];
  return {
    kind: { key: kind, label: label[reading.lang] },
    recipient: recipient === null ? null : { key: recipient, label: recipientName(recipient, reading) },
    country: country === null ? null : labelled('countries', country, reading),
    category: category === null ? null : labelled('categories', category, reading),
    reference,
    lastDay,
    daysLeft: lastDay === null ? null : daysBetween(today, lastDay),
    heldAgainFrom,
    activities: activities.map((activity) => labelled('activities', activity, reading)),
    article: article[reading.lang],
    next: next[reading.lang],
  };
}
