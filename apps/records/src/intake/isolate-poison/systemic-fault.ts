export const SYSTEMIC = 'INTAKE.SYSTEMIC';

/**
 * Records fail alike one after the other, by a fault that need not be theirs: the register is broken, not they. None of them is set
 * aside; the batch is tried again until somebody has mended the register.
 */
export class SystemicFaultError extends Error {
  readonly code = SYSTEMIC;
  readonly retriable = true;

  constructor(found: string, cause: unknown) {
    super(`record after record fails with ${found}; mend the register, intake tries again by itself`, { cause });
    this.name = 'SystemicFaultError';
  }
}
