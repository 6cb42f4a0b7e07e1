import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';
import { AuthorDto } from '../editions/editions.dto.js';

const SLUG = /^(?=.{1,48}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const IS_SLUG = { message: 'the key of a term' };

const STATES = ['observed', 'attested', 'declared-only', 'not-observable'] as const;

export class EvidenceQuery extends LanguageQuery {
  /** Only this activity. */
  @ApiProperty({ pattern: SLUG.source, example: 'guard-dispatch', required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  activity?: string;

  /** Only this category of personal data. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  category?: string;

  /** Only this recipient. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  recipient?: string;

  /** Only cells in this state; the sums are of all states. */
  @ApiProperty({ enum: STATES, required: false })
  @IsOptional()
  @IsIn(STATES, { message: STATES.join(', ') })
  state?: (typeof STATES)[number];

  /** Where the page before ended; take it from `next`. */
  @ApiProperty({ required: false })
  @IsOptional()
  @MaxLength(200, { message: 'what was given in next' })
  after?: string;

  /** Cells in a page. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit: number = 100;
}

/** Somebody vouches for a cell that is declared. `reason` says on what ground. */
export class AttestDto extends AuthorDto {
  @ApiProperty({ pattern: SLUG.source, example: 'guard-dispatch' })
  @Matches(SLUG, IS_SLUG)
  activity!: string;

  @ApiProperty({ pattern: SLUG.source, example: 'alarm-address' })
  @Matches(SLUG, IS_SLUG)
  category!: string;

  /** Without it the processing itself is vouched for. */
  @ApiProperty({ pattern: SLUG.source, example: 'larm-assistans', required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  recipient?: string;

  /**
   * Where it can be read: a reference, no name of a person.
   * @example "AUDIT-2026-07"
   */
  @ApiProperty({ pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, { message: 'a reference as AUDIT-2026-07' })
  document!: string;

  /**
   * Last day on which it counts.
   * @example "2027-11-22"
   */
  @Matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, { message: 'a day as 2027-11-22' })
  validUntil!: string;
}
