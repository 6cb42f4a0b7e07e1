import { type EntityManager, IsNull } from 'typeorm';
import type { Address } from '#disclosure';
import { CustomerEntity } from '../../customers/customer.entity.js';
import { ContractEntity } from '../contract.entity.js';
import type { Contract } from '../contract.js';

export interface SignedBy {
  subjectRef: string;
  personalIdentityNumber: string;
  name: string;
  postalAddress: Address;
  alarmAddress: Address;
  phone: string;
  email: string;
}

/**
 * Makes the customer known unless the number or the pseudonym is, and locks whoever bears either. Two requests that
 * bring the same new person end up with one.
 */
export async function knowCustomer(
  transaction: EntityManager,
  { subjectRef, personalIdentityNumber, ...customer }: SignedBy,
  now: Date,
): Promise<CustomerEntity[]> {
  await transaction
    .createQueryBuilder()
    .insert()
    .into(CustomerEntity)
    .values({ subjectRef, personalIdentityNumber, ...customer, balanceOre: 0, createdAt: now })
    .orIgnore()
    .execute();
  return transaction
    .createQueryBuilder(CustomerEntity, 'customer')
    .where('customer.subjectRef = :subjectRef OR customer.personalIdentityNumber = :personalIdentityNumber', {
      subjectRef,
      personalIdentityNumber,
    })
    .orderBy('customer.subjectRef')
    .setLock('pessimistic_write')
    .getMany();
}

/** The newest name, addresses and numbers hold. */
export async function updateCustomer(
  transaction: EntityManager,
  subjectRef: string,
  { name, postalAddress, alarmAddress, phone, email }: Omit<SignedBy, 'subjectRef' | 'personalIdentityNumber'>,
): Promise<void> {
  await transaction.update(CustomerEntity, { subjectRef }, { name, postalAddress, alarmAddress, phone, email });
}

export async function findActiveContract(
  transaction: EntityManager,
  customerRef: string,
): Promise<{ id: string } | undefined> {
  return (await transaction.findOneBy(ContractEntity, { customerRef, endedAt: IsNull() })) ?? undefined;
}

export async function insertContract(transaction: EntityManager, contract: Contract): Promise<void> {
  await transaction.insert(ContractEntity, { ...contract, endReason: null });
}
