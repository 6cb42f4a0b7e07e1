import { ApiProperty } from '@nestjs/swagger';
import { CREDIT_DECISIONS, type CreditDecision } from '../../contracts/contract.js';

export class RecordedReportView {
  /** Of the credit check. */
  id!: string;

  contractId!: string;

  @ApiProperty({ enum: CREDIT_DECISIONS })
  decision!: CreditDecision;

  /** @example "2026-11-22T14:45:00.000Z" */
  reportedAt!: string;
}
