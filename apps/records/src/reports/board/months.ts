const SHOWN = 12;

/** The twelve months, YYYY-MM, of which a day's is the last. */
export function monthsUpTo(day: string): string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: SHOWN }, (_, index) => {
    const month = last - SHOWN + 1 + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
