/** One thing that intake keeps, laid beside what the events say of it. */
export interface Comparison {
  /** Table that keeps it. */
  table: string;
  /** What of the table is compared. */
  what: string;
  /**
   * A SELECT of shape_id, place, kept, counted, rows, wrong: how many rows a line stands for and how many of them differ. `events`
   * stands in a FROM; `no_longer (source_id, id)` is there too. Persons and ids are counted, never named.
   */
  lines: (events: string) => string;
}
