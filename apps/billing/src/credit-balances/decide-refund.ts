import { noBalance } from '../invoices/invoice-problems.js';

/** The whole balance goes back. Throws CREDIT_BALANCES.EMPTY. */
export function decideRefund(balanceOre: number): { amountOre: number } {
  if (balanceOre === 0) throw noBalance();
  return { amountOre: balanceOre };
}
