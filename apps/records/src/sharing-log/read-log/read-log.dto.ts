import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';

const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const IS_TERM = { message: 'a term of the register, in lower case' };

const PHASES = ['opened', 'closed'] as const;

const OUTCOMES = ['acknowledged', 'refused', 'failed', 'unknown', 'not-sent'] as const;

export class ReadLogQuery extends LanguageQuery {
  /**
   * Only entries with this category of personal data.
   * @example "alarm-address"
   */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_TERM)
  category?: string;

  /**
   * Only entries of this activity.
   * @example "guard-dispatch"
   */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_TERM)
  activity?: string;

  /** Only entries of this phase. */
  @ApiProperty({ enum: PHASES, required: false })
  @IsOptional()
  @IsIn(PHASES, { message: PHASES.join(' or ') })
  phase?: (typeof PHASES)[number];

  /** Only entries of disclosures that ended so. */
  @ApiProperty({ enum: OUTCOMES, required: false })
  @IsOptional()
  @IsIn(OUTCOMES, { message: `one of ${OUTCOMES.join(', ')}` })
  outcome?: (typeof OUTCOMES)[number];

  /** Index from which entries are wanted; take it from `next` of the page before. Pages are of JSON only. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number, as given in next' })
  @Min(0, { message: 'at least 0' })
  @Max(Number.MAX_SAFE_INTEGER, { message: `at most ${Number.MAX_SAFE_INTEGER}` })
  cursor: number = 0;

  /** Entries in a page. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit: number = 100;
}
