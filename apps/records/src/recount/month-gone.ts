/** A month that the sums still count was taken out of the database; what it held cannot be counted any more. */
export class MonthGoneError extends Error {
  readonly code = 'RECOUNT.MONTH_GONE';
  readonly retriable = false;

  constructor(months: readonly string[]) {
    super(
      `the table of ${months.join(', ')} is gone: restore it under its name, or count against a backup that has it`,
    );
    this.name = 'MonthGoneError';
  }
}
