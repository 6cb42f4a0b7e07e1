import { IsUUID } from 'class-validator';
import { SystemPathDto } from '../system-path.dto.js';

export class ContactPersonPathDto extends SystemPathDto {
  /** Of the contact person. */
  @IsUUID('all', { message: 'the UUID of a contact person' })
  subjectRef!: string;
}
