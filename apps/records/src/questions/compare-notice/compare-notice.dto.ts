import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { LanguageQuery } from '#http';
import { EDITION_KEY, IS_EDITION_KEY } from '../../editions/editions.dto.js';

export class CompareNoticeQuery extends LanguageQuery {
  /** Edition of the notice, as events name it; the latest that records what a policy says, unless given. */
  @ApiProperty({ pattern: EDITION_KEY.source, example: '2018-05', required: false })
  @IsOptional()
  @Matches(EDITION_KEY, IS_EDITION_KEY)
  notice?: string;
}
