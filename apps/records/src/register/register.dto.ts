import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { AsOfQuery } from '../editions/as-of.dto.js';
import { EDITION_KEY, IS_EDITION_KEY } from '../editions/editions.dto.js';

export class RegisterQuery extends AsOfQuery {
  /** Published edition to show, with what was observed while it was in force; without it the edition in force now and all that was observed. */
  @ApiProperty({ pattern: EDITION_KEY.source, example: '2026-11', required: false })
  @IsOptional()
  @Matches(EDITION_KEY, IS_EDITION_KEY)
  edition?: string;
}
