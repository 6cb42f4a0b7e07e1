import { IsIn } from 'class-validator';
import { LEAD_OUTCOMES, type LeadOutcome } from '../lead.js';

export class CloseLeadDto {
  /** @example "won" */
  @IsIn(LEAD_OUTCOMES, { message: `one of ${LEAD_OUTCOMES.join(', ')}` })
  outcome!: LeadOutcome;
}
