import type { EntityManager } from 'typeorm';
import { takeNumber } from '../take-number.repository.js';
import { CreditNoteEntity } from './credit-note.entity.js';

export async function insertCreditNote(
  transaction: EntityManager,
  { id, invoiceId, creditDate }: Pick<CreditNoteEntity, 'id' | 'invoiceId' | 'creditDate'>,
): Promise<CreditNoteEntity> {
  const numberYear = Number(creditDate.slice(0, 4));
  const note = { id, invoiceId, creditDate, numberYear, numberSerial: await takeNumber(transaction, numberYear) };
  await transaction.insert(CreditNoteEntity, note);
  return note;
}
