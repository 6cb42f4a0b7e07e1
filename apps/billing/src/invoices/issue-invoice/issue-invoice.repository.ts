import type { EntityManager } from 'typeorm';
import { InvoiceLineEntity } from '../invoice-line.entity.js';
import { InvoiceEntity } from '../invoice.entity.js';
import { takeNumber } from '../take-number.repository.js';
import type { IssuedInvoice } from './decide-issue.js';

/** Resolves with the serial number that it got. */
export async function insertInvoice(
  transaction: EntityManager,
  { lines, ...invoice }: IssuedInvoice,
  {
    invoiceId,
    contractId,
    customerRef,
    now,
  }: { invoiceId: string; contractId: string; customerRef: string; now: Date },
): Promise<number> {
  const numberSerial = await takeNumber(transaction, invoice.numberYear);
  await transaction.insert(InvoiceEntity, {
    ...invoice,
    id: invoiceId,
    numberSerial,
    contractId,
    customerRef,
    issuedAt: now,
  });
  await transaction.insert(
    InvoiceLineEntity,
    lines.map((line, index) => ({ ...line, invoiceId, position: index + 1 })),
  );
  return numberSerial;
}
