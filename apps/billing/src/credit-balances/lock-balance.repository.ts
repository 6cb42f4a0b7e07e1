import { type EntityManager, In, IsNull } from 'typeorm';
import { listDisclosures } from '#disclosure';
import { cameToNothing } from '../came-to-nothing.js';
import { addToBalance } from '../customers/lock-customer.repository.js';
import { RefundEntity } from './refund.entity.js';

/**
 * Puts refunds that the payment service did not take back on the balance of a locked customer. Resolves with their sum,
 * öre.
 */
export async function takeBackRefunds(transaction: EntityManager, customerRef: string, now: Date): Promise<number> {
  const refunds = await transaction.findBy(RefundEntity, { customerRef, takenBackAt: IsNull() });
  const disclosures = await listDisclosures(
    transaction,
    refunds.map(({ disclosureId }) => disclosureId),
  );
  const inVain = new Set(disclosures.filter(({ outcome }) => cameToNothing(outcome)).map(({ id }) => id));
  const back = refunds.filter(({ disclosureId }) => inVain.has(disclosureId));
  if (back.length === 0) return 0;
  await transaction.update(RefundEntity, { id: In(back.map(({ id }) => id)) }, { takenBackAt: now });
  const sum = back.reduce((total, { amountOre }) => total + amountOre, 0);
  await addToBalance(transaction, customerRef, sum);
  return sum;
}

export async function insertRefund(
  transaction: EntityManager,
  refund: Omit<RefundEntity, 'takenBackAt'>,
): Promise<void> {
  await transaction.insert(RefundEntity, refund);
}
