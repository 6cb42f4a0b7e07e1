import type { Channel, Country, LegalBasis, Recipient, SpecialBasis, TransferGround } from '#processing-event';
import type { Category, FieldsByCategory } from './fields-by-category.js';

/** What may be told of one kind of data subject, and on which basis. */
export interface PartyDefinition {
  legalBasis: LegalBasis;
  specialBasis?: SpecialBasis;
  categories: readonly [Category, ...Category[]];
}

/** Parties of a disclosure by subject kind (customer, contact-person …). */
export type PartyDefinitions = Readonly<Record<string, PartyDefinition>>;

/**
 * One kind of disclosure as it stands in the code: to whom, what for, which categories of whom. It is the only way to
 * word a request to a recipient, so the code cannot send what is not stated here, and the list of definitions is the
 * list of everything that a service discloses.
 */
export interface DisclosureDefinition<Parties extends PartyDefinitions = PartyDefinitions> {
  /** Slug, unique in the service: names the disclosure in its tables and logs. */
  name: string;
  activity: string;
  purposes: readonly [string, ...string[]];
  recipient: Readonly<Recipient>;
  country: Country;
  transferGround?: TransferGround;
  channel: Channel;
  /** Path below the recipient's base URL that takes the POST. Absent: the data is read from our own response. */
  path?: string;
  parties: Parties;
  /**
   * Natural persons whom the same send reaches behind the recipient (an SMS: the gateway, then the contact person):
   * a disclosure of its own, of these categories of these parties, with the same outcome.
   */
  reaches?: {
    recipient: Readonly<Recipient>;
    /** Where these people get it; the gateway may lie elsewhere. */
    country: Country;
    parties: {
      readonly [Kind in keyof Parties]?: readonly [
        Parties[Kind]['categories'][number],
        ...Parties[Kind]['categories'][number][],
      ];
    };
  };
}

export function defineDisclosure<const Parties extends PartyDefinitions>(
  definition: DisclosureDefinition<Parties>,
): DisclosureDefinition<Parties> {
  return Object.freeze(definition);
}

/** One person in a disclosure, with exactly the fields of the categories stated for the kind. */
export type Party<Parties extends PartyDefinitions> = {
  [Kind in keyof Parties & string]: {
    kind: Kind;
    /** Stays here: the recipient never sees it. */
    subjectRef: string;
    fields: { [C in Parties[Kind]['categories'][number]]: FieldsByCategory[C] };
  };
}[keyof Parties & string];
