import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Lang } from './language.js';

/** Query of a route that knows no other parameter; others extend it. A parameter that is not named is refused. */
export class LanguageQuery {
  /** Language of all texts; without it Accept-Language decides, then English. */
  @ApiProperty({ enum: ['sv', 'en'], required: false })
  @IsOptional()
  @IsIn(['sv', 'en'], { message: 'sv or en' })
  lang?: Lang;
}
