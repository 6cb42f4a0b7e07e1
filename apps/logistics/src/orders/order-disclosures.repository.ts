import type { EntityManager } from 'typeorm';
import type { OpenedDisclosure } from '#disclosure';
import { type DisclosureStateView, disclosureStates } from '#emitting-service';
import { type DisclosingOperation, OrderDisclosureEntity } from './order-disclosure.entity.js';

/** Remembers which disclosures, withheld ones too, an operation on an order led to. */
export async function keepOrderDisclosures(
  transaction: EntityManager,
  orderId: string,
  operation: DisclosingOperation,
  disclosures: readonly OpenedDisclosure[],
  now: Date,
): Promise<void> {
  if (disclosures.length === 0) return;
  await transaction.insert(
    OrderDisclosureEntity,
    disclosures.map(({ id, recipient, reason }) => ({
      disclosureId: id,
      orderId,
      operation,
      recipient,
      withheldReason: reason ?? null,
      openedAt: now,
    })),
  );
}

/** How far each disclosure of an order has come, the oldest first. */
export async function readOrderDisclosures(manager: EntityManager, orderId: string): Promise<DisclosureStateView[]> {
  const asked = await manager.find(OrderDisclosureEntity, {
    where: { orderId },
    order: { openedAt: 'ASC', disclosureId: 'ASC' },
  });
  return disclosureStates(manager, asked);
}
