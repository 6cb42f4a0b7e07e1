import type { Edition, RecipientSheet } from '#declared-register';

/** What a report is made from; where it is kept is the loader's matter. */
export interface ReportSource {
  readonly edition: Edition;
  /** The function that published the edition, no person's name; null: the register began with it. */
  readonly adoptedBy: string | null;
  /** The recipients' sheets as they stood. */
  readonly sheets: readonly RecipientSheet[];
}
