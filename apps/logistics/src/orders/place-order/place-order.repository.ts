import type { EntityManager } from 'typeorm';
import { OrderItemEntity } from '../order-item.entity.js';
import { OrderEntity } from '../order.entity.js';
import type { PlacedOrder } from './decide-order.js';

/** A buyer who orders again is the same person: the newest name, number and address hold. Locks the buyer's row. */
export async function insertOrder(transaction: EntityManager, order: PlacedOrder): Promise<void> {
  const { id, buyer, address, items, amount, units, cardToken, placedAt } = order;
  await transaction.query(
    `INSERT INTO buyer (subject_ref, name, phone, email, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (subject_ref) DO UPDATE SET name = $2, phone = $3, email = $4`,
    [buyer.subjectRef, buyer.name, buyer.phone, buyer.email, placedAt],
  );
  await transaction.insert(OrderEntity, {
    id,
    buyerRef: buyer.subjectRef,
    buyerKind: buyer.kind,
    ...address,
    amount,
    units,
    cardToken,
    state: 'placed',
    stateSince: placedAt,
    placedAt,
    deliveredAt: null,
    failureReason: null,
    refundedAt: null,
  });
  await transaction.insert(
    OrderItemEntity,
    items.map(({ articleNumber, quantity, unitPrice }) => ({ orderId: id, articleNumber, quantity, unitPrice })),
  );
}
