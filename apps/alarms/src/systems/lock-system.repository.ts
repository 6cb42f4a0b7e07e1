import type { EntityManager } from 'typeorm';
import { CustomerEntity } from './customer.entity.js';
import { noSuchSystem } from './system-problems.js';
import { SystemEntity } from './system.entity.js';
import type { Customer, System } from './system.js';

/**
 * Locks the system's row, then the customer's, until the transaction ends: of two simultaneous requests the second sees
 * what the first did, and the customer's events keep the order of commit. Throws SYSTEMS.NO_SUCH_SYSTEM.
 */
export async function lockSystem(
  transaction: EntityManager,
  systemId: string,
): Promise<{ system: System; customer: Customer }> {
  const row = await transaction.findOne(SystemEntity, {
    where: { id: systemId },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null) throw noSuchSystem();
  const customer = await transaction.findOneOrFail(CustomerEntity, {
    where: { subjectRef: row.customerRef },
    lock: { mode: 'pessimistic_write' },
  });
  return { system: systemOf(row), customer };
}

function systemOf(row: SystemEntity): System {
  return {
    id: row.id,
    customerRef: row.customerRef,
    customerUserName: row.customerUserName,
    address: { street: row.street, postalCode: row.postalCode, city: row.city },
    armed: row.armed,
  };
}
