import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { FAULT_MODES, type FaultMode } from './fault.js';

/** How a recipient misbehaves from now on. */
export class FaultDto {
  /**
   * slow: answers late · fail-before: 503, nothing read · fail-after: kept, then 500 · refuse: kept, then 422 ·
   * drop-before: connection broken, nothing read · drop-after: kept, then connection broken · none: behaves
   * @example fail-before
   */
  @IsIn(FAULT_MODES, { message: `one of ${FAULT_MODES.join(', ')}` })
  mode!: FaultMode;

  /**
   * Requests that it meets, then none; every one when left out.
   * @example 2
   */
  @IsOptional()
  @IsInt({ message: 'whole number from 1' })
  @Min(1, { message: 'whole number from 1' })
  times?: number;

  /**
   * Milliseconds before the answer, for slow; 2000 when left out.
   * @example 3000
   */
  @IsOptional()
  @IsInt({ message: 'whole milliseconds, 0 to 60000' })
  @Min(0, { message: 'whole milliseconds, 0 to 60000' })
  @Max(60_000, { message: 'whole milliseconds, 0 to 60000' })
  delayMs?: number;
}

export class RecipientPathDto {
  /**
   * Key of the recipient.
   * @example larm-assistans
   */
  @Matches(/^[a-z][a-z0-9-]{0,47}$/, { message: 'key of a recipient: lower-case letters, digits and hyphens' })
  key!: string;
}
