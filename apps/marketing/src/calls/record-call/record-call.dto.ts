import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { UUID, UUID_EXPECTED } from '../../uuid.js';
import { CALL_PURPOSES, type CallPurpose } from '../call.js';
import { NOTICE_EDITION, NOTICE_EDITION_EXPECTED } from '../../notice-edition.js';

const DURATION_EXPECTED = 'whole seconds, 1 to 14400';

export class RecordCallDto {
  /**
   * By which the dialler finds the recording.
   * @example "rec-20261122-0001"
   */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{2,63}$/, {
    message: 'a recording id of 3 to 64 letters, digits, points and hyphens',
  })
  recordingId!: string;

  /** @example "6f1c2a52-8f0a-4a35-9a0e-0d5a3c1b7e44" */
  @Matches(UUID, { message: UUID_EXPECTED })
  customerRef!: string;

  /**
   * Pseudonym of whoever talked for the company.
   * @example "b8a1f6f4-30a7-4f57-8b0e-3f6d4d1f9a02"
   */
  @Matches(UUID, { message: UUID_EXPECTED })
  employeeRef!: string;

  /** @example "1017" */
  @Matches(/^[A-Za-z0-9-]{1,20}$/, { message: 'a staff number of 1 to 20 letters, digits and hyphens' })
  staffNumber!: string;

  /** @example "2026-11-22T14:40:00Z" */
  @IsISO8601({ strict: true, strictSeparator: true }, { message: 'an instant like 2026-11-22T14:40:00Z' })
  startedAt!: string;

  /** @example 240 */
  @IsInt({ message: DURATION_EXPECTED })
  @Min(1, { message: DURATION_EXPECTED })
  @Max(14_400, { message: DURATION_EXPECTED })
  durationSeconds!: number;

  /**
   * Each once.
   * @example ["documentation"]
   */
  @IsArray({ message: 'a list' })
  @ArrayMinSize(1, { message: 'at least one purpose' })
  @ArrayMaxSize(3, { message: 'at most three purposes' })
  @ArrayUnique({ message: 'no purpose twice' })
  @IsIn(CALL_PURPOSES, { each: true, message: `one of ${CALL_PURPOSES.join(', ')}` })
  purposes!: CallPurpose[];

  /** Whether both were told before the recording began. */
  @IsBoolean({ message: 'true or false' })
  noticeGiven!: boolean;

  /**
   * Edition of the privacy notice to which the announcement refers.
   * @example "2018-05"
   */
  @Matches(NOTICE_EDITION, { message: NOTICE_EDITION_EXPECTED })
  noticeEdition!: string;
}
