import type { OpenedDisclosure } from '#disclosure';
import { conflict } from '#http';

/**
 * Of an operation that consists of one disclosure: after the commit that keeps the withheld event, throws
 * BILLING.NOTHING_LET_OUT when the gate withheld it; the operation counts as not done.
 */
export function mustBeOpened({ status, reason }: OpenedDisclosure): void {
  if (status === 'opened') return;
  throw conflict('BILLING.NOTHING_LET_OUT', {
    sv: `Utlämnandet stoppades (${reason ?? 'no-state'}), så ingenting skickades. Rätta till det i registret och gör om.`,
    en: `The disclosure was withheld (${reason ?? 'no-state'}), so nothing was sent. Settle that in the register and try again.`,
  });
}
