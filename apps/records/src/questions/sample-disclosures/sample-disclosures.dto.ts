import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const SEED = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export class SampleDisclosuresQuery extends LanguageQuery {
  /** First day of the period, Stockholm. */
  @ApiProperty({ pattern: DAY.source, example: '2026-07-01' })
  @Matches(DAY, { message: 'a day as 2026-07-01' })
  from!: string;

  /** Last day of the period, Stockholm. */
  @ApiProperty({ pattern: DAY.source, example: '2026-09-30' })
  @Matches(DAY, { message: 'a day as 2026-09-30' })
  to!: string;

  /** Disclosures wanted. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(100, { message: 'at most 100' })
  count: number = 25;

  /** The same seed draws the same sample while the logs have the same sizes. Drawn anew and told, unless given. */
  @ApiProperty({ pattern: SEED.source, example: 'audit-2026-q3', required: false })
  @IsOptional()
  @Matches(SEED, { message: 'letters, digits, full stops, hyphens and underscores, at most 64' })
  seed?: string;
}
