/** A report that was asked for, and how far it has come. */
export class ReportView {
  id!: string;

  /** waiting | running | done | failed */
  state!: string;

  stateLabel!: string;

  /** Percent of the work. */
  progress!: number;

  /** @example "2026-11-01" */
  asOf!: string;

  /** pdf | xlsx | csv | json | json-ld */
  format!: string;

  lang!: string;

  diaryNumber!: string | null;

  /** included | left-out | only */
  security!: string;

  /** authority | board */
  for!: string;

  /** declared | observed */
  include!: string;

  requestedAt!: Date;

  finishedAt!: Date | null;

  /** Why it failed. */
  code!: string | null;

  /** Edition that it shows, once it is done. */
  edition!: string | null;

  /** SHA-256 of the register that it shows, hex; the same in every language and format. */
  registerDigest!: string | null;

  /** SHA-256 of what it says, hex; printed on it, and the same in every format. */
  contentDigest!: string | null;

  /** Bytes of the file. */
  size!: number | null;

  /** SHA-256 of the file, hex. */
  sha256!: string | null;

  /** Where the file is, once it is done and until its 30 days are over. */
  content!: string | null;
}
