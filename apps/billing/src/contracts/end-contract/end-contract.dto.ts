import { IsIn } from 'class-validator';
import { END_REASONS, type EndReason } from '../contract.js';

export class EndContractDto {
  /** @example "moved" */
  @IsIn(END_REASONS, { message: `one of ${END_REASONS.join(', ')}` })
  reason!: EndReason;
}
