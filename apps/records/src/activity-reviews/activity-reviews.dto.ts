import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { AuthorDto } from '../editions/editions.dto.js';

/** Somebody approves of an entry of the register, or has reviewed it. `reason` says on what ground. */
export class ReviewActivityDto extends AuthorDto {
  @ApiProperty({ enum: ['approval', 'review'] })
  @IsIn(['approval', 'review'], { message: 'approval or review' })
  kind!: 'approval' | 'review';

  /**
   * Day by which it is to be reviewed again; in a year, unless given.
   * @example "2027-11-22"
   */
  @ApiProperty({ required: false })
  @IsOptional()
  @Matches(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, { message: 'a day as 2027-11-22' })
  nextDue?: string;
}
