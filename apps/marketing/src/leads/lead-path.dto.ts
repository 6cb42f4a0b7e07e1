import { Matches } from 'class-validator';
import { UUID, UUID_EXPECTED } from '../uuid.js';

export class LeadPathDto {
  /** Of the lead. */
  @Matches(UUID, { message: UUID_EXPECTED })
  subjectRef!: string;
}
