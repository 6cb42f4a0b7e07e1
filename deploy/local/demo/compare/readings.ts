import { ACCOUNT_HOLDER } from '../play/recipients.ts';
import { NO_OUTCOMES, type ReceivedAccount, type RegisterAccount } from './account.ts';

/**
 * What account holders were shown, as the readers know it: nobody stands in for them in the sandbox. Somebody else may
 * have read between the days, so what the register said before this day counts unless it is less than the player's own
 * readings of earlier days. Undefined: nobody was shown anything.
 */
export function expectedReadings(
  before: RegisterAccount | undefined,
  shown: { onEarlierDays: number; today: number },
): ReceivedAccount | undefined {
  const { acknowledged, refused, failed, unknown } = before?.log.sent ?? NO_OUTCOMES;
  const accepted = Math.max(acknowledged, shown.onEarlierDays) + shown.today;
  const leftOpen = failed + unknown;
  if (accepted + refused + leftOpen === 0) return undefined;
  return { key: ACCOUNT_HOLDER, accepted, refused, leftOpen, categories: ['name', 'system-logs'] };
}
