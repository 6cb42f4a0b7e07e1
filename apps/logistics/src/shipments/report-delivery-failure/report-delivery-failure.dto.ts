import { IsIn } from 'class-validator';
import { FAILURE_REASONS, type FailureReason } from '../decide-on-shipment.js';

export class ReportDeliveryFailureDto {
  /** @example "nobody-home" */
  @IsIn(FAILURE_REASONS, { message: `one of ${FAILURE_REASONS.join(', ')}` })
  reason!: FailureReason;
}
