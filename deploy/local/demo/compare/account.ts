/** Persons over all closed disclosures, by how these ended. */
export interface Outcomes {
  acknowledged: number;
  refused: number;
  failed: number;
  unknown: number;
  notSent: number;
}

/** What the leaves of one sharing log add up to. */
export interface LogAccount {
  /** Leaves. */
  entries: number;
  opened: number;
  outcomes: Outcomes;
  /** The same without what was entered by hand, of which no recipient's API knows. */
  sent: Outcomes;
  /** Keys in all leaves, sorted. */
  categories: string[];
  /** Those of closing leaves of whatever may have reached the recipient; without what was entered by hand. */
  sentCategories: string[];
  /** RFC 3339, of the newest opening; absent where there is none. */
  lastOpened?: string;
}

/** What the register says that one recipient got, by its two answers: the summary and the log. */
export interface RegisterAccount {
  key: string;
  name: string;
  entries: number;
  persons: number;
  opened: number;
  /** What the gate did not let out: events in the register, no entries. */
  withheld: number;
  outcomes: Outcomes;
  /** Declared ones too, with their words. */
  categories: { key: string; label: string }[];
  log: LogAccount;
}

/** What one recipient knows to have got. */
export interface ReceivedAccount {
  key: string;
  /** Persons over all requests, by how the recipient answered. */
  accepted: number;
  refused: number;
  /** Read, then a failure or a broken connection: the sender can only say failed or unknown. */
  leftOpen: number;
  categories: string[];
}

export const NO_OUTCOMES: Readonly<Outcomes> = { acknowledged: 0, refused: 0, failed: 0, unknown: 0, notSent: 0 };

/** Closed disclosures, persons summed. */
export function closings({ acknowledged, refused, failed, unknown, notSent }: Outcomes): number {
  return acknowledged + refused + failed + unknown + notSent;
}
