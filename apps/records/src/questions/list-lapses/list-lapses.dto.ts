import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LanguageQuery, wholeNumber } from '#http';

export class ListLapsesQuery extends LanguageQuery {
  /** How far ahead to look, today not counted. */
  @ApiProperty({ type: 'integer', required: false })
  @IsOptional()
  @Transform(({ value }) => wholeNumber(value))
  @IsInt({ message: 'a whole number' })
  @Min(0, { message: 'at least 0' })
  @Max(3_660, { message: 'at most 3660' })
  days: number = 60;
}
