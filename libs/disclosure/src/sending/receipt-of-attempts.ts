import { receiptOf } from '../recording/receipt.js';
import type { AttemptResult } from './outcome.js';

/** Absent where provably nothing left. */
export function receiptOfAttempts(results: readonly AttemptResult[], salt: Buffer, body: Buffer): string | undefined {
  return results.some((result) => result !== 'never-connected') ? receiptOf(salt, body) : undefined;
}
