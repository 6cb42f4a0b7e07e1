/** A time in which something held: ISO 8601 instants, UTC; `validTo` is exclusive, null until further notice. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function isInForce({ validFrom, validTo }: Validity, at: Date): boolean {
  return new Date(validFrom) <= at && (validTo === null || at < new Date(validTo));
}

/** A time in which nothing held; null: without an end on that side. */
export interface Gap {
  from: Date | null;
  to: Date | null;
}

/** The times that none of the validities covers, in order. */
export function gapsBetween(validities: readonly Validity[]): Gap[] {
  const gaps: Gap[] = [];
  let covered: number | null = null;
  let open = false;
  for (const { validFrom, validTo } of [...validities].sort(
    (a, b) => Date.parse(a.validFrom) - Date.parse(b.validFrom),
  )) {
    const from = Date.parse(validFrom);
    if (!open && (covered === null || from > covered))
      gaps.push({ from: covered === null ? null : new Date(covered), to: new Date(from) });
    if (validTo === null) open = true;
    else covered = Math.max(covered ?? -Infinity, Date.parse(validTo));
  }
  if (!open) gaps.push({ from: covered === null ? null : new Date(covered), to: null });
  return gaps;
}

/** Whether anything between two instants, both inclusive, can lie in the gap. */
export function touches({ from, to }: Gap, first: Date, last: Date): boolean {
  return (from === null || from <= last) && (to === null || first < to);
}
