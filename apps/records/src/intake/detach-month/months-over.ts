/**
 * The instant that lies a period before `now`, in UTC; undefined when the period is not whole years, months, weeks and days. A
 * day that the month does not have becomes its last: P1M before 31 March is 28 or 29 February.
 */
export function periodBefore(period: string, now: Date): Date | undefined {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period);
  if (!match) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((digits) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const before = new Date(now);
  before.setUTCDate(1);
  before.setUTCMonth(now.getUTCMonth() - 12 * years - months);
  const lastDay = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  before.setUTCDate(before.getUTCDate() - 7 * weeks - days);
  return before;
}

/** The months (first days, UTC) that ended at `cutoff` or earlier, oldest first. */
export function monthsOver(months: readonly string[], cutoff: Date): string[] {
  return months.filter((month) => endOf(month) <= cutoff.getTime()).sort();
}

function endOf(month: string): number {
  const date = new Date(`${month}T00:00:00.000Z`);
  return date.setUTCMonth(date.getUTCMonth() + 1);
}
