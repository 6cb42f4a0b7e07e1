import type { EntityManager } from 'typeorm';
import { notFound } from '#http';
import { lockCustomer } from '../customers/lock-customer.repository.js';
import { CreditCheckEntity } from './credit-check.entity.js';

/** Locks the check's customer, then reads the check. Throws CREDIT_CHECKS.NO_SUCH_CREDIT_CHECK. */
export async function lockCreditCheck(transaction: EntityManager, checkId: string): Promise<CreditCheckEntity> {
  const found = await transaction.findOneBy(CreditCheckEntity, { id: checkId });
  if (found === null) throw noSuchCreditCheck();
  await lockCustomer(transaction, found.customerRef);
  return transaction.findOneByOrFail(CreditCheckEntity, { id: checkId });
}

export async function saveCreditCheck(
  transaction: EntityManager,
  checkId: string,
  changes: Partial<Omit<CreditCheckEntity, 'id' | 'contractId' | 'customerRef' | 'requestedAt' | 'disclosureId'>>,
): Promise<void> {
  await transaction.update(CreditCheckEntity, { id: checkId }, changes);
}

function noSuchCreditCheck() {
  return notFound('CREDIT_CHECKS.NO_SUCH_CREDIT_CHECK', {
    sv: 'Det finns ingen kreditprövning med det id:t. Använd det id som prövningen svarade med.',
    en: 'There is no credit check with that id. Use the id that the check was answered with.',
  });
}
