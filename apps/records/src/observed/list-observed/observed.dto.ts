import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';
import { DIMENSIONS, type Dimension } from './dimensions.js';

const TERM = /^[A-Za-z0-9][A-Za-z0-9-]{0,47}$/;

const IS_TERM = { message: 'the key of a term as events state it' };

const CURSOR = /^[A-Za-z0-9_-]{1,1000}$/;

export class ObservedQuery extends LanguageQuery {
  /** Only this activity. */
  @ApiProperty({ pattern: TERM.source, example: 'guard-dispatch', required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  activity?: string;

  /** Only what was done for this purpose. */
  @ApiProperty({ pattern: TERM.source, required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  purpose?: string;

  /** Only what this category of personal data had part in. */
  @ApiProperty({ pattern: TERM.source, example: 'alarm-address', required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  category?: string;

  /** Only what came from this source of the data. */
  @ApiProperty({ pattern: TERM.source, required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  source?: string;

  /** Only what this recipient had part in. */
  @ApiProperty({ pattern: TERM.source, example: 'larm-assistans', required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  recipient?: string;

  /** Only what was received in this country (ISO 3166-1). */
  @ApiProperty({ pattern: TERM.source, example: 'SE', required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  country?: string;

  /** Only what rests on this legal basis. */
  @ApiProperty({ pattern: TERM.source, example: 'A6-1-b', required: false })
  @IsOptional()
  @Matches(TERM, IS_TERM)
  legalBasis?: string;

  /** Dimensions of a cell, joined by commas; all of them unless given. */
  @ApiProperty({ type: 'string', example: 'activity,recipient', required: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayUnique({ message: 'each dimension once' })
  @IsIn(DIMENSIONS, { each: true, message: DIMENSIONS.join(', ') })
  by: Dimension[] = [...DIMENSIONS];

  /** false: persons are not counted, which takes longest of all. */
  @ApiProperty({ type: 'boolean', required: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'true or false' })
  persons: boolean = true;

  /** Where the page before ended; take it from `next`. */
  @ApiProperty({ pattern: CURSOR.source, required: false })
  @IsOptional()
  @Matches(CURSOR, { message: 'what was given in next' })
  after?: string;

  /** Cells in a page; CSV and NDJSON have all. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit: number = 100;
}
