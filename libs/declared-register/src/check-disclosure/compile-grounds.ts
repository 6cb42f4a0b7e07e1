import type { Agreement } from '../demo/agreements.js';
import { naturalPersonCountry, type EntityFacts, type TransferFact } from '../demo/entity-facts.js';
import type { AgreementKind, TransferGround } from '../vocabulary/closed-terms.js';
import { isInEea } from '../vocabulary/countries.js';

/** Where data arrive, and the ground of chapter V there. */
export interface Place {
  readonly country: string;
  readonly ground: TransferGround | 'not-needed' | 'missing';
}

export interface Grounds {
  readonly naturalPersonPlace: Place;
  hasAgreement(entity: string, kind: AgreementKind, instant: number): boolean;
  /** The end of the latest agreement of the kind that had ended by then, as an ISO 8601 date. */
  lastAgreementEnd(entity: string, kind: AgreementKind, instant: number): string | undefined;
  /** Undefined where nothing is known of the entity. */
  placeOf(entity: string, instant: number): Place | undefined;
}

/** What the decision needs of an agreement, wherever it is kept. */
export type GroundingAgreement = Pick<Agreement, 'entity' | 'kind' | 'validFrom' | 'validTo'>;

/** What the decision needs to know of an entity. */
export interface GroundingFacts extends Pick<EntityFacts, 'entity' | 'country'> {
  readonly transfers: readonly Pick<TransferFact, 'country' | 'ground' | 'validFrom' | 'validTo'>[];
}

interface Period {
  readonly from: number;
  readonly to: number;
}

function period(given: { readonly validFrom: string; readonly validTo: string | null }): Period {
  return {
    from: Date.parse(given.validFrom),
    to: given.validTo === null ? Number.POSITIVE_INFINITY : Date.parse(given.validTo),
  };
}

function covers({ from, to }: Period, instant: number): boolean {
  return from <= instant && instant < to;
}

export function compileGrounds(agreements: readonly GroundingAgreement[], facts: readonly GroundingFacts[]): Grounds {
  const periods = new Map<string, Period[]>();
  for (const agreement of agreements) {
    const key = `${agreement.kind}/${agreement.entity}`;
    periods.set(key, [...(periods.get(key) ?? []), period(agreement)]);
  }
  const places = new Map(
    facts.map(({ entity, country, transfers }) => [
      entity,
      {
        country,
        transfers: transfers
          .filter((transfer) => transfer.country === country)
          .map(({ ground, ...validity }) => ({ ground, period: period(validity) })),
      },
    ]),
  );
  const periodsOf = (entity: string, kind: AgreementKind): readonly Period[] => periods.get(`${kind}/${entity}`) ?? [];

  return {
    naturalPersonPlace: { country: naturalPersonCountry, ground: 'not-needed' },
    hasAgreement: (entity, kind, instant) => periodsOf(entity, kind).some((one) => covers(one, instant)),
    lastAgreementEnd: (entity, kind, instant) => {
      const ends = periodsOf(entity, kind).flatMap(({ to }) => (to <= instant ? [to] : []));
      return ends.length === 0 ? undefined : new Date(Math.max(...ends)).toISOString();
    },
    placeOf: (entity, instant) => {
      const place = places.get(entity);
      if (place === undefined) return undefined;
      if (isInEea(place.country)) return { country: place.country, ground: 'not-needed' };
      const transfer = place.transfers.find((candidate) => covers(candidate.period, instant));
      return { country: place.country, ground: transfer?.ground ?? 'missing' };
    },
  };
}
