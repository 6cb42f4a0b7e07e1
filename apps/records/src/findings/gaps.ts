/** A time in which something held: ISO 8601 instants, UTC; `validTo` is exclusive, null until further notice. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A stretch of time; null: without an end on that side. */
export interface Stretch {
  from: Date | null;
  to: Date | null;
}

/** A time in which nothing held. */
export type Gap = Stretch;

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

/** What two stretches have in common. */
export function overlapOf(one: Stretch, other: Stretch): Stretch | undefined {
  const from = latest(one.from, other.from);
  const to = earliest(one.to, other.to);
  return from !== null && to !== null && from >= to ? undefined : { from, to };
}

/** Gaps in order, those that meet as one. */
export function joinGaps(gaps: readonly Gap[]): Gap[] {
  const joined: Gap[] = [];
  for (const gap of [...gaps].sort((one, other) => beginOf(one) - beginOf(other))) {
    const last = joined.at(-1);
    if (last === undefined || (last.to !== null && last.to.getTime() < beginOf(gap))) joined.push({ ...gap });
    else last.to = last.to === null || gap.to === null ? null : latest(last.to, gap.to);
  }
  return joined;
}

function beginOf({ from }: Stretch): number {
  return from?.getTime() ?? -Infinity;
}

/** null: at no time; for a beginning. */
function latest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** null: never; for an end. */
function earliest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
