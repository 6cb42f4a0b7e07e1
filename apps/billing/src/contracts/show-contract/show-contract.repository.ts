import type { EntityManager } from 'typeorm';
import { CustomerEntity } from '../../customers/customer.entity.js';
import { noSuchContract } from '../contract-problems.js';
import { ContractEntity } from '../contract.entity.js';
import type { ContractView } from './contract.view.js';

/** Throws CONTRACTS.NO_SUCH_CONTRACT. */
export async function readContract(manager: EntityManager, contractId: string): Promise<ContractView> {
  const contract = await manager.findOneBy(ContractEntity, { id: contractId });
  if (contract === null) throw noSuchContract();
  const customer = await manager.findOneByOrFail(CustomerEntity, { subjectRef: contract.customerRef });
  const { id, signedAt, endedAt, endReason, creditDecision, deviceIds } = contract;
  const { subjectRef, name, postalAddress, alarmAddress, phone, email, balanceOre } = customer;
  return {
    id,
    status: endedAt === null ? 'active' : 'ended',
    signedAt: signedAt.toISOString(),
    ...(endedAt === null ? {} : { endedAt: endedAt.toISOString() }),
    ...(endReason === null ? {} : { endReason }),
    ...(creditDecision === null ? {} : { creditDecision }),
    customer: { subjectRef, name, postalAddress, alarmAddress, phone, email },
    deviceIds,
    balanceOre,
  };
}
