import type { Reading } from '../../editions/read-declared/reading.js';
import { recipientName } from '../../register/compare-recipients.js';
import type { DisclosuresByMonth } from './board-model.js';
import type { CountOfMonth } from './count-by-month.query.js';
import { total } from './total.js';
import { BOARD_WORDING } from './wording.js';

/** Recipients that have a row of their own; the rest are summed up in one. */
const MOST_ROWS = 23;

/** What each recipient got, month by month; who got most comes first. */
export function disclosuresByMonth(
  counts: readonly CountOfMonth[],
  months: readonly string[],
  reading: Reading,
): DisclosuresByMonth {
  const byRecipient = new Map<string, number[]>();
  for (const { recipient, month, disclosures } of counts) {
    if (recipient === null || disclosures === 0) continue;
    const row = byRecipient.get(recipient) ?? months.map(() => 0);
    row[months.indexOf(month)]! += disclosures;
    byRecipient.set(recipient, row);
  }
  const rows = [...byRecipient].sort(([a, ofA], [b, ofB]) => total(ofB) - total(ofA) || (a < b ? -1 : 1));
  const shown = rows.slice(0, MOST_ROWS).map(([key, row]) => ({ name: recipientName(key, reading), counts: row }));
  const rest = rows.slice(MOST_ROWS).map(([, row]) => row);
  return {
    months,
    recipients:
      rest.length === 0
        ? shown
        : [...shown, { name: BOARD_WORDING.others[reading.lang], counts: months.map((_, at) => columnSum(rest, at)) }],
  };
}

function columnSum(rows: readonly (readonly number[])[], column: number): number {
  return rows.reduce((sum, row) => sum + row[column]!, 0);
}
