import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { RESUME_REASONS, type ResumeReason } from './resume-reasons.js';

const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Who lets a partition that stands go on, where and why. */
export class ResumeDto {
  /** @example "trettio.processing.alarms" */
  @ApiProperty({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,248}$' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,248}$/, { message: 'name of a Kafka topic' })
  topic!: string;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt({ message: 'a whole number' })
  @Min(0, { message: 'at least 0' })
  partition!: number;

  /** Offset that is read next. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt({ message: 'a whole number' })
  @Min(0, { message: 'at least 0' })
  @Max(Number.MAX_SAFE_INTEGER, { message: 'at most 9007199254740991' })
  from!: number;

  /**
   * Function or account that decides; no name or address of a person.
   * @example "platform-team"
   */
  @ApiProperty({ pattern: SLUG.source })
  @Matches(SLUG, { message: 'a function or an account as a slug (platform-team); no name of a person' })
  by!: string;

  @ApiProperty({ enum: Object.keys(RESUME_REASONS) })
  @IsIn(Object.keys(RESUME_REASONS), { message: `one of ${Object.keys(RESUME_REASONS).join(', ')}` })
  reason!: ResumeReason;

  /**
   * Case or ticket where more is said.
   * @example "OPS-2026-017"
   */
  @ApiProperty({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,47}$', required: false })
  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/, { message: 'at most 48 letters, digits and hyphens' })
  reference?: string;
}
