import { type EntityManager, IsNull } from 'typeorm';
import { BuyerEntity } from './buyer.entity.js';
import { chargeOf } from './charge-of.js';
import { readOrderDisclosures } from './order-disclosures.repository.js';
import { OrderDeviceEntity } from './order-device.entity.js';
import { noSuchOrder } from './order-problems.js';
import { OrderEntity } from './order.entity.js';
import type { Order } from './order.js';

/**
 * Locks the order's row, then the buyer's, until the transaction ends: of two simultaneous requests the second sees what
 * the first did, and the buyer's events keep the order of commit. Throws ORDERS.NO_SUCH_ORDER.
 */
export async function lockOrder(transaction: EntityManager, orderId: string): Promise<Order> {
  const row = await transaction.findOne(OrderEntity, { where: { id: orderId }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw noSuchOrder();
  const { buyerRef, buyerKind, street, postalCode, city, ...order } = row;
  const { subjectRef, name, phone, email } = await transaction.findOneOrFail(BuyerEntity, {
    where: { subjectRef: buyerRef },
    lock: { mode: 'pessimistic_write' },
  });
  return {
    ...order,
    buyer: { kind: buyerKind, subjectRef, name, phone, email },
    address: { street, postalCode, city },
    charge: await readCharge(transaction, row),
    serialNumbers: await listSerialNumbers(transaction, orderId),
  };
}

export async function listSerialNumbers(manager: EntityManager, orderId: string): Promise<string[]> {
  const devices = await manager.find(OrderDeviceEntity, {
    where: { orderId, releasedAt: IsNull() },
    order: { serialNumber: 'ASC' },
  });
  return devices.map(({ serialNumber }) => serialNumber);
}

export async function saveOrder(
  transaction: EntityManager,
  orderId: string,
  changes: Partial<Pick<OrderEntity, 'state' | 'stateSince' | 'deliveredAt' | 'failureReason' | 'refundedAt'>>,
): Promise<void> {
  if (Object.keys(changes).length > 0) await transaction.update(OrderEntity, { id: orderId }, changes);
}

/** The devices of the order may be sold again. */
export async function releaseDevices(transaction: EntityManager, orderId: string, now: Date): Promise<void> {
  await transaction.update(OrderDeviceEntity, { orderId, releasedAt: IsNull() }, { releasedAt: now });
}

async function readCharge(transaction: EntityManager, { id, cardToken }: OrderEntity): Promise<Order['charge']> {
  const disclosures = cardToken === null ? [] : await readOrderDisclosures(transaction, id);
  return chargeOf(
    cardToken,
    disclosures.find(({ operation }) => operation === 'place-order'),
  );
}
