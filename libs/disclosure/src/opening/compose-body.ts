import type { DisclosureDefinition, Party, PartyDefinitions } from '../define-disclosure.js';
import { DisclosureError } from '../disclosure-error.js';
import type { Address, Category, FieldsByCategory } from '../fields-by-category.js';

/**
 * The request body, UTF-8: made field by field from the definition, so that whatever else the caller's objects carry
 * stays behind. Throws {@link DisclosureError} when a stated category is missing or a kind of person is not stated.
 */
export function composeBody<P extends PartyDefinitions>(
  definition: DisclosureDefinition<P>,
  parties: readonly Party<P>[],
): Buffer {
  const persons = parties.map((party) => {
    const stated = definition.parties[party.kind];
    if (!stated) {
      throw new DisclosureError(
        'DISCLOSURE.UNSTATED_KIND',
        `${definition.name} states no such kind of person; add it.`,
      );
    }
    const given: Partial<FieldsByCategory> = party.fields;
    const fields = stated.categories.map((category) => [category, fieldOf(definition.name, category, given)]);
    return { kind: party.kind, ...(Object.fromEntries(fields) as object) };
  });
  const reaches = definition.reaches?.recipient.key;
  return Buffer.from(
    JSON.stringify({ purpose: definition.name, persons, ...(reaches === undefined ? {} : { reaches }) }),
  );
}

function fieldOf<C extends Category>(name: string, category: C, given: Partial<FieldsByCategory>): FieldsByCategory[C] {
  const value: FieldsByCategory[C] | undefined = given[category];
  if (value === undefined || value === null) {
    throw new DisclosureError(
      'DISCLOSURE.FIELD_MISSING',
      `${name} states ${category} and a person came without it; give it, or define a disclosure that leaves it out.`,
    );
  }
  return COPIED[category](value);
}

/** What is copied of each category, level by level; a new category does not compile until it is here. */
const COPIED: { [C in Category]: (value: FieldsByCategory[C]) => FieldsByCategory[C] } = {
  name: String,
  'postal-address': address,
  'alarm-address': address,
  phone: String,
  email: String,
  'contact-persons': ({ name, mobile, email }) => ({
    ...(name === undefined ? {} : { name }),
    mobile,
    ...(email === undefined ? {} : { email }),
  }),
  'call-recordings': ({ recordingId, startedAt, durationSeconds }) => ({ recordingId, startedAt, durationSeconds }),
  'device-ids': (serialNumbers) => serialNumbers.map(String),
  'referral-data': ({ name, phone, address: at }) => ({
    name,
    ...(phone === undefined ? {} : { phone }),
    ...(at === undefined ? {} : { address: address(at) }),
  }),
  'staff-identity': ({ staffNumber }) => ({ staffNumber }),
  'suppression-mark': ({ phone, email }) => ({
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  }),
  'system-logs': (entries) =>
    entries.map(({ at, event, method, userName }) => ({
      at,
      event,
      ...(method === undefined ? {} : { method }),
      ...(userName === undefined ? {} : { userName }),
    })),
  'payment-info': ({ reference, amount, dueDate, cardToken }) => ({
    reference,
    amount,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(cardToken === undefined ? {} : { cardToken }),
  }),
  'personal-identity-number': String,
};

function address({ street, postalCode, city }: Address): Address {
  return { street, postalCode, city };
}
