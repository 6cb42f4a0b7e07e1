import type { EntityManager } from 'typeorm';
import { conflict } from '#http';
import { PaymentEntity } from './payment.entity.js';

/** Throws PAYMENTS.REGISTERED_ALREADY when the bank's reference is known, also from another invoice. */
export async function insertPayment(transaction: EntityManager, payment: PaymentEntity): Promise<void> {
  const { id, invoiceId, bankReference, amountOre, appliedOre, registeredAt } = payment;
  const inserted = await transaction.query<{ id: string }[]>(
    `INSERT INTO payment (id, invoice_id, bank_reference, amount_ore, applied_ore, registered_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (bank_reference) DO NOTHING
     RETURNING id`,
    [id, invoiceId, bankReference, amountOre, appliedOre, registeredAt],
  );
  if (inserted.length === 0) throw registeredAlready();
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
