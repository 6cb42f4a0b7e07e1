import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { editions } from '#declared-register';
import { LanguageQuery } from '#http';

const EDITION_KEYS = editions.map(({ key }) => key);

export class RegisterQuery extends LanguageQuery {
  /** Edition to show, with what was observed while it was in force; without it the edition in force now and all that was observed. */
  @ApiProperty({ enum: EDITION_KEYS, required: false })
  @IsOptional()
  @IsIn(EDITION_KEYS, { message: `one of ${EDITION_KEYS.join(', ')}` })
  edition?: string;
}
