import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, Validate, ValidateIf, ValidatorConstraint } from 'class-validator';
import { isDay } from '../editions/stockholm-day.js';
import { AUDIENCES, OBSERVED_REASONS, REPORT_FORMATS, SECURITY_EXTENTS } from './report-request.js';

@ValidatorConstraint({ name: 'isDay' })
class IsDay {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isDay(value);
  }

  defaultMessage(): string {
    return 'a day, as 2026-11-01';
  }
}

const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A report that is wanted. */
export class RequestReportDto {
  /**
   * Day in Stockholm as of which the register is shown, with all that was adopted in the course of it; without it today.
   * @example "2026-11-01"
   */
  @ApiProperty({ type: 'string', format: 'date', required: false })
  @IsOptional()
  @Validate(IsDay)
  asOf?: string;

  @ApiProperty({ enum: [...REPORT_FORMATS] })
  @IsIn(REPORT_FORMATS, { message: `one of ${REPORT_FORMATS.join(', ')}` })
  format!: 'pdf' | 'xlsx' | 'csv' | 'json' | 'json-ld';

  /** board: another report, for the board and the data protection officer alone, as PDF: sums, charts, what was observed and the findings. */
  @ApiProperty({ enum: [...AUDIENCES], required: false, default: 'authority' })
  @IsOptional()
  @IsIn(AUDIENCES, { message: `one of ${AUDIENCES.join(', ')}` })
  for: 'authority' | 'board' = 'authority';

  /** Language of the report; without it that of the request. */
  @ApiProperty({ enum: ['sv', 'en'], required: false })
  @IsOptional()
  @IsIn(['sv', 'en'], { message: 'sv or en' })
  lang?: 'sv' | 'en';

  /**
   * Case number of the authority that asked for the register.
   * @example "IMY-2026-1234"
   */
  @ApiProperty({ pattern: String.raw`^[\p{L}\p{N}][\p{L}\p{N} ./:_-]{0,39}$`, required: false })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N} ./:_-]{0,39}$/u, { message: 'at most 40 letters, digits, spaces and . / : _ -' })
  diaryNumber?: string;

  /** The annex on security measures: part of the report, left out of it, or alone (as PDF). */
  @ApiProperty({ enum: [...SECURITY_EXTENTS], required: false, default: 'included' })
  @IsOptional()
  @IsIn(SECURITY_EXTENTS, { message: `one of ${SECURITY_EXTENTS.join(', ')}` })
  security: 'included' | 'left-out' | 'only' = 'included';

  /** observed: also what events have shown, in sums. What an authority receives becomes public, so somebody has to choose it: `by` and `reason`. */
  @ApiProperty({ enum: ['declared', 'observed'], required: false, default: 'declared' })
  @IsOptional()
  @IsIn(['declared', 'observed'], { message: 'declared or observed' })
  include: 'declared' | 'observed' = 'declared';

  /**
   * With observed: function or account that chooses so; no name of a person.
   * @example "data-protection-officer"
   */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @ValidateIf(({ include, by }: RequestReportDto) => include === 'observed' || by !== undefined)
  @Matches(SLUG, { message: 'a function or an account as a slug (data-protection-officer); no name of a person' })
  by?: string;

  /** With observed: why. */
  @ApiProperty({ enum: [...OBSERVED_REASONS], required: false })
  @ValidateIf(({ include, reason }: RequestReportDto) => include === 'observed' || reason !== undefined)
  @IsIn(OBSERVED_REASONS, { message: `one of ${OBSERVED_REASONS.join(', ')}` })
  reason?: 'authority-asked' | 'audit' | 'board' | 'own-follow-up';

  /**
   * Case or ticket where more is said.
   * @example "DPO-2026-017"
   */
  @ApiProperty({ pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,47}$', required: false })
  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/, { message: 'at most 48 letters, digits and hyphens' })
  reference?: string;
}
