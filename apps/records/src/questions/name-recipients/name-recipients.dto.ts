import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { LanguageQuery } from '#http';

export class NameRecipientsQuery extends LanguageQuery {
  /** The subjectRef of the data subject. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: 'a UUID: look the subjectRef up in the service that knows the person' })
  subject!: string;
}
