import type { RecipientSheet } from '#declared-register';

/** A stretch of time with the version of a recipient's sheet that holds in it; null: without an end on that side. */
export interface SheetPeriod {
  /** Undefined before the first version. */
  sheet: RecipientSheet | undefined;
  from: Date | null;
  to: Date | null;
}

const NEVER: readonly SheetPeriod[] = [{ sheet: undefined, from: null, to: null }];

/**
 * Every recipient's sheet through all time: by validity alone, whenever it was recorded, as events are judged. Where two hold,
 * the one recorded later does: who made it had read the other.
 */
export class SheetHistory {
  private readonly periods: ReadonlyMap<string, readonly SheetPeriod[]>;

  /** `versions`: of each recipient in the order in which they were recorded. */
  constructor(versions: readonly { sheet: RecipientSheet; validFrom: Date }[]) {
    const held = new Map<string, { sheet: RecipientSheet; from: Date }[]>();
    for (const { sheet, validFrom } of versions) {
      const before = (held.get(sheet.key) ?? []).filter(({ from }) => from < validFrom);
      held.set(sheet.key, [...before, { sheet, from: validFrom }]);
    }
    this.periods = new Map([...held].map(([recipient, one]) => [recipient, periodsOf(one)]));
  }

  /** Without a gap, the earliest first. */
  of(recipient: string): readonly SheetPeriod[] {
    return this.periods.get(recipient) ?? NEVER;
  }
}

function periodsOf(held: readonly { sheet: RecipientSheet; from: Date }[]): SheetPeriod[] {
  return [
    { sheet: undefined, from: null, to: held[0]!.from },
    ...held.map((one, index) => ({ ...one, to: held[index + 1]?.from ?? null })),
  ];
}
