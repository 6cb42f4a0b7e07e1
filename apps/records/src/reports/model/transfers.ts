import { type Lang, type TransferFact, label } from '#declared-register';
import type { Transfer } from './report-model.js';
import type { ReportSource } from './report-source.js';
import { lastDayBefore, stockholmDay } from './statements.js';

/** The transfers to third countries that a ground of chapter V covers at one instant. */
export class TransferBook {
  private readonly byEntity: ReadonlyMap<string, readonly Transfer[]>;

  constructor({ entities, facts }: Pick<ReportSource, 'entities' | 'facts'>, at: Date, lang: Lang) {
    const names = new Map(entities.map(({ key, name }) => [key, name]));
    this.byEntity = new Map(
      facts.map(({ entity, transfers, provenance }) => [
        entity,
        transfers
          .filter((fact) => isInForce(fact, at))
          .map((fact) => ({ ...transferOf(fact, entity, names.get(entity) ?? entity, lang), provenance })),
      ]),
    );
  }

  inForceTo(entity: string): readonly Transfer[] {
    return this.byEntity.get(entity) ?? [];
  }
}

export function isInForce(
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
  at: Pick<Date, 'getTime'>,
): boolean {
  return Date.parse(validFrom) <= at.getTime() && (validTo === null || at.getTime() < Date.parse(validTo));
}

export function transferOf(
  { country, ground, instrument, validFrom, validTo, tiaReference }: TransferFact,
  recipient: string,
  recipientName: string,
  lang: Lang,
): Omit<Transfer, 'provenance'> {
  return {
    recipient,
    recipientName,
    countryCode: country,
    country: label('countries', country, lang),
    groundKey: ground,
    ground: label('transferGrounds', ground, lang),
    instrument: instrument[lang],
    validFrom: stockholmDay(validFrom),
    validUntil: lastDayBefore(validTo),
    tiaReference,
  };
}
