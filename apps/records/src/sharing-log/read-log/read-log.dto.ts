import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export class ReadLogQuery {
  /** Index of the first entry wanted; take it from `next` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'a whole number, as given in next' })
  @Min(0, { message: 'at least 0' })
  cursor = 0;

  /** Entries in a page. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'a whole number' })
  @Min(1, { message: 'at least 1' })
  @Max(1_000, { message: 'at most 1000' })
  limit = 100;

  /** Language of problem texts. */
  @IsOptional()
  @IsIn(['sv', 'en'], { message: 'sv or en' })
  lang?: 'sv' | 'en';
}
