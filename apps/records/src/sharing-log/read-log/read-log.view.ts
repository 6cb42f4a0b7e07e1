import { ApiProperty } from '@nestjs/swagger';
import type { LeafV1 } from '../leaf.js';

/** An entry: leaf version 1 with its place in the log. It does not say who the person is. */
export class LogEntryView implements LeafV1 {
  /** Place in the log, counted from 0. */
  index!: number;

  /** Version of the leaf. */
  @ApiProperty({ enum: [1] })
  v!: 1;

  recipient!: string;

  /** Category of recipient (Art. 30(1)(d)). */
  class!: string;

  /**
   * processor | sub-processor | joint-controller | separate-controller | natural-person | authority-inquiry
   * @example "processor"
   */
  @ApiProperty({ type: String })
  role!: LeafV1['role'];

  activity!: string;

  purposes!: string[];

  subjectKind!: string;

  categories!: string[];

  /**
   * Point of Art. 6(1).
   * @example "A6-1-b"
   */
  basis!: string;

  /** Point of Art. 9(2), or Art. 10. */
  specialBasis?: string;

  /** Where the recipient got the data, ISO 3166-1 alpha-2. */
  country!: string;

  /** Ground of a transfer to a third country. */
  transferGround?: string;

  @ApiProperty({ enum: ['opened', 'closed'] })
  phase!: LeafV1['phase'];

  /** How the disclosure ended. */
  @ApiProperty({ enum: ['acknowledged', 'refused', 'failed', 'unknown', 'not-sent'], required: false })
  outcome?: NonNullable<LeafV1['outcome']>;

  /** Let out against the gate's check. */
  @ApiProperty({ enum: [true], required: false })
  override?: true;

  /** Entered by hand. */
  @ApiProperty({ enum: [true], required: false })
  manual?: true;

  /** Index, in this log, of the entry that this one states anew. */
  corrects?: number;

  /** Not of the leaf: it does not count any more, because another event states the same anew, here or in another log. */
  @ApiProperty({ enum: [true], required: false })
  corrected?: true;

  /** When it happened (RFC 3339, UTC, milliseconds). */
  @ApiProperty({ format: 'date-time' })
  time!: string;

  /** When the register took it in. */
  @ApiProperty({ format: 'date-time' })
  recorded!: string;

  /** Binds the entry to a person for whoever knows salt, subject and event: SHA-256, hex. */
  tag!: string;
}

export class LogPageView {
  recipient!: string;

  /**
   * Name of the log in checkpoints.
   * @example "register.example/sharing/larm-assistans"
   */
  origin!: string;

  /** Entries in the whole log, whatever the filter, when the page was read. */
  size!: number;

  /** Entries of the whole log that do not count any more. */
  corrected!: number;

  /** In order of index; with a filter only those of which all of it holds. */
  entries!: LogEntryView[];

  /** Cursor of the next page; null at the end. */
  next!: number | null;
}
