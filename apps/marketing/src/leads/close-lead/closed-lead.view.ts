import { ApiProperty } from '@nestjs/swagger';
import { LEAD_OUTCOMES, type LeadOutcome } from '../lead.js';

export class ClosedLeadView {
  subjectRef!: string;

  operationId!: string;

  /** @example "2026-11-22T14:45:00.000Z" */
  closedAt!: string;

  @ApiProperty({ enum: LEAD_OUTCOMES })
  outcome!: LeadOutcome;
}
