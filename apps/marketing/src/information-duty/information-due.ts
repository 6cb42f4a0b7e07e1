/**
 * By when a person whose data came from somebody else is to be informed: the earliest of one month, the first
 * communication with the person, the first disclosure to another recipient (Art. 14(3)).
 */
export function informationDue(
  obtainedAt: Date,
  first: { communicationAt?: Date | undefined; disclosureAt?: Date | undefined } = {},
): Date {
  const candidates = [oneMonthAfter(obtainedAt), first.communicationAt, first.disclosureAt];
  return new Date(Math.min(...candidates.flatMap((date) => (date === undefined ? [] : [date.getTime()]))));
}

/** The same day of the next month, or its last day where it has none such (Regulation 1182/71, Art. 3(2)(c)). */
function oneMonthAfter(date: Date): Date {
  const next = new Date(date);
  next.setUTCDate(1);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const lastDay = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  next.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return next;
}
