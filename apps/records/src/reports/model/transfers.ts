import type { RecipientSheet, SheetTransfer } from '#declared-register';
import { isInForce } from '../../recipient-sheets/in-force.js';
import type { Transfer } from './report-model.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { type Words, lastDayBefore } from './statements.js';

/** The transfers to third countries that a ground of chapter V covers at one instant. */
export class TransferBook {
  private readonly byEntity: ReadonlyMap<string, readonly Transfer[]>;

  constructor(sheets: readonly RecipientSheet[], at: Date, words: Words) {
    this.byEntity = new Map(
      sheets.map(({ key, name, transfers, provenance }) => [
        key,
        transfers
          .filter((transfer) => isInForce(transfer, at))
          .map((transfer) => ({ ...transferOf(transfer, key, name, words), provenance })),
      ]),
    );
  }

  inForceTo(entity: string): readonly Transfer[] {
    return this.byEntity.get(entity) ?? [];
  }
}

function transferOf(
  { country, ground, instrument, validFrom, validTo, document, tiaReference }: SheetTransfer,
  recipient: string,
  recipientName: string,
  { lang, label }: Words,
): Omit<Transfer, 'provenance'> {
  return {
    recipient,
    recipientName,
    countryCode: country,
    country: label('countries', country),
    groundKey: ground,
    ground: label('transferGrounds', ground),
    instrument: instrument[lang],
    validFrom: dayAt(new Date(validFrom)),
    validUntil: lastDayBefore(validTo),
    document,
    tiaReference,
  };
}
