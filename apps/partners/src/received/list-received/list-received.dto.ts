import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

export class ListReceivedDto {
  /**
   * Only what this recipient got.
   * @example larm-assistans
   */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,47}$/, { message: 'key of a recipient: lower-case letters, digits and hyphens' })
  recipient?: string;

  /**
   * The position after which to go on: `next` of the page before.
   * @default 0
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'whole number from 0' })
  @Min(0, { message: 'whole number from 0' })
  after?: number;

  /**
   * Items on a page.
   * @default 100
   */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'whole number, 1 to 500' })
  @Min(1, { message: 'whole number, 1 to 500' })
  @Max(500, { message: 'whole number, 1 to 500' })
  limit?: number;
}
