import { IsOptional, IsString } from 'class-validator';
import { LanguageQuery } from '#http';

export class EventQuery extends LanguageQuery {
  /** Service whose event is meant, where two used the same id; without it the first in order of names. */
  @IsOptional()
  @IsString({ message: 'the key of a service' })
  source?: string;
}
