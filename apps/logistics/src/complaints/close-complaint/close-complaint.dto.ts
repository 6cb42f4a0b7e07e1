import { IsIn, IsUUID } from 'class-validator';
import { COMPLAINT_OUTCOMES, type ComplaintOutcome } from '../complaint.js';

export class ComplaintPathDto {
  /** Of the complaint. */
  @IsUUID('all', { message: 'the UUID of a complaint' })
  id!: string;
}

export class CloseComplaintDto {
  /** @example "replaced" */
  @IsIn(COMPLAINT_OUTCOMES, { message: `one of ${COMPLAINT_OUTCOMES.join(', ')}` })
  outcome!: ComplaintOutcome;
}
