import type { EntityManager } from 'typeorm';
import type { Customer } from '../customers/customer.js';
import { lockCustomer } from '../customers/lock-customer.repository.js';
import { noSuchContract } from './contract-problems.js';
import { ContractEntity } from './contract.entity.js';
import type { Contract } from './contract.js';

/** Locks the contract's customer, then reads the contract. Throws CONTRACTS.NO_SUCH_CONTRACT. */
export async function lockContract(
  transaction: EntityManager,
  contractId: string,
): Promise<{ contract: Contract; customer: Customer }> {
  const found = await transaction.findOneBy(ContractEntity, { id: contractId });
  if (found === null) throw noSuchContract();
  const customer = await lockCustomer(transaction, found.customerRef);
  const contract = await transaction.findOneByOrFail(ContractEntity, { id: contractId });
  return { contract, customer };
}

export async function saveContract(
  transaction: EntityManager,
  contractId: string,
  changes: Partial<Pick<ContractEntity, 'creditDecision' | 'endedAt' | 'endReason'>>,
): Promise<void> {
  await transaction.update(ContractEntity, { id: contractId }, changes);
}
