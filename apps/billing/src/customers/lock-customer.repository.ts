import type { EntityManager } from 'typeorm';
import { notFound } from '#http';
import { CustomerEntity } from './customer.entity.js';
import type { Customer } from './customer.js';

/**
 * Locks the customer's row until the transaction ends. Every operation that changes something of a customer begins with
 * it: of two simultaneous ones the second sees what the first did, and the person's events keep the order of commit.
 * Throws CUSTOMERS.NO_SUCH_CUSTOMER.
 */
export async function lockCustomer(transaction: EntityManager, subjectRef: string): Promise<Customer> {
  const customer = await transaction.findOne(CustomerEntity, {
    where: { subjectRef },
    lock: { mode: 'pessimistic_write' },
  });
  if (customer === null) throw noSuchCustomer();
  return customer;
}

/** Adds to what the company owes the customer; negative takes away. */
export async function addToBalance(transaction: EntityManager, subjectRef: string, ore: number): Promise<void> {
  if (ore === 0) return;
  await transaction.query('UPDATE customer SET balance_ore = balance_ore + $2 WHERE subject_ref = $1', [
    subjectRef,
    ore,
  ]);
}

function noSuchCustomer() {
  return notFound('CUSTOMERS.NO_SUCH_CUSTOMER', {
    sv: 'Det finns ingen kund med den subjectRef:en. Använd den som avtalet svarade med.',
    en: 'There is no customer with that subjectRef. Use the one that the contract was answered with.',
  });
}
