import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { wholeNumber } from '#http';
import { AsOfQuery } from '../editions/as-of.dto.js';
import { AuthorDto } from '../editions/editions.dto.js';
import { type FindingState, SEVERITIES, STATES, type Severity } from './finding.js';

const SLUG = /^[a-z0-9-]{1,48}$/;

const IS_SLUG = { message: 'a key of lower-case letters, digits and hyphens' };

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

export class FindingsQuery extends AsOfQuery {
  /** Only findings in this state. */
  @ApiProperty({ enum: STATES, required: false })
  @IsOptional()
  @IsIn(STATES, { message: STATES.join(', ') })
  state?: FindingState;

  /** Only findings of this severity. */
  @ApiProperty({ enum: SEVERITIES, required: false })
  @IsOptional()
  @IsIn(SEVERITIES, { message: SEVERITIES.join(', ') })
  severity?: Severity;

  /** Only findings of this rule. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  rule?: string;

  /** Only findings on this activity. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  activity?: string;

  /** Only findings on this recipient. */
  @ApiProperty({ pattern: SLUG.source, required: false })
  @IsOptional()
  @Matches(SLUG, IS_SLUG)
  recipient?: string;

  /** Id of the last finding of the page before; take it from `next`. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID('all', { message: 'the id of a finding, as given in next' })
  after?: string;

  /** Findings in a page. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit: number = 100;
}

/** Who lives with a finding, why, and for how long. */
export class AcceptFindingDto extends AuthorDto {
  /**
   * Last day, in Stockholm, on which it is accepted; it opens again after that.
   * @example "2027-03-31"
   */
  @ApiProperty({ pattern: DAY.source })
  @Matches(DAY, { message: 'a day as 2027-03-31' })
  until!: string;
}
