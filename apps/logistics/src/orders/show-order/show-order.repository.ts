import type { EntityManager } from 'typeorm';
import type { DisclosureStateView } from '#emitting-service';
import { listSerialNumbers } from '../lock-order.repository.js';
import { readOrderDisclosures } from '../order-disclosures.repository.js';
import { OrderItemEntity } from '../order-item.entity.js';
import { noSuchOrder } from '../order-problems.js';
import { OrderEntity } from '../order.entity.js';

export interface ShownOrder {
  order: OrderEntity;
  items: OrderItemEntity[];
  serialNumbers: string[];
  disclosures: DisclosureStateView[];
}

/** Throws ORDERS.NO_SUCH_ORDER. */
export async function readOrder(manager: EntityManager, orderId: string): Promise<ShownOrder> {
  const order = await manager.findOneBy(OrderEntity, { id: orderId });
  if (order === null) throw noSuchOrder();
  return {
    order,
    items: await manager.find(OrderItemEntity, { where: { orderId }, order: { articleNumber: 'ASC' } }),
    serialNumbers: await listSerialNumbers(manager, orderId),
    disclosures: await readOrderDisclosures(manager, orderId),
  };
}
