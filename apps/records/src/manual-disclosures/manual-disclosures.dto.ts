import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LanguageQuery } from '#http';

export class EnterDisclosuresQuery extends LanguageQuery {
  /** true: check everything, keep nothing. */
  @ApiProperty({ enum: ['true', 'false'], required: false, default: 'false' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'true or false' })
  dryRun?: 'true' | 'false';
}
