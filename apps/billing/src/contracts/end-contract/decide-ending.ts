import { contractEnded } from '../contract-problems.js';
import type { Contract, EndReason } from '../contract.js';

/** Ends once. Throws CONTRACTS.ENDED. */
export function decideEnding(
  { endedAt }: Pick<Contract, 'endedAt'>,
  reason: EndReason,
  now: Date,
): { endedAt: Date; endReason: EndReason } {
  if (endedAt !== null) throw contractEnded();
  return { endedAt: now, endReason: reason };
}
