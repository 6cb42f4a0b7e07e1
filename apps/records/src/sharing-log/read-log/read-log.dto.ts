import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';

export class ReadLogQuery extends LanguageQuery {
  /** Index of the first entry wanted; take it from `next` of the page before. Pages are of JSON only. */
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
