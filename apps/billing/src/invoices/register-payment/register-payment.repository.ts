import type { EntityManager } from 'typeorm';
import { conflict } from '#http';
import { PaymentEntity } from './payment.entity.js';

/** Throws PAYMENTS.REGISTERED_ALREADY when the bank's reference is known, also from another invoice. */
export async function insertPayment(transaction: EntityManager, payment: PaymentEntity): Promise<void> {
  const { raw } = await transaction
    .createQueryBuilder()
    .insert()
    .into(PaymentEntity)
    .values(payment)
    .orIgnore()
    .returning('id')
    .execute();
  if ((raw as unknown[]).length === 0) throw registeredAlready();
}

export async function isRegistered(transaction: EntityManager, bankReference: string): Promise<boolean> {
  return transaction.existsBy(PaymentEntity, { bankReference });
}

export function registeredAlready() {
  return conflict('PAYMENTS.REGISTERED_ALREADY', {
    sv: 'Betalningen med den bankreferensen är redan registrerad.',
    en: 'The payment with that bank reference has been registered already.',
  });
}
