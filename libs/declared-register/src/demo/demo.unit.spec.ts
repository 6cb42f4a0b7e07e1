import { editions } from '../editions/editions.js';
import { isInEea } from '../vocabulary/countries.js';
import { recipientClasses } from '../vocabulary/open-terms.js';
import { isNaturalPersonClass } from '../vocabulary/natural-persons.js';
import { agreements } from './agreements.js';
import { findEntity, legalEntities } from './entities.js';
import { entityFacts } from './entity-facts.js';
import { recipientEntities } from './recipient-entities.js';

it('has an entity for every class but the acquirer and the natural persons', () => {
  const filled = new Set<string>(legalEntities.flatMap(({ classes }) => classes));
  const empty = Object.keys(recipientClasses).filter((key) => !filled.has(key) && !isNaturalPersonClass(key));
  expect(empty).toEqual(['acquirer']);
});

it('knows every entity that an edition names', () => {
  const named = editions.flatMap(({ activities }) =>
    activities.flatMap(({ recipients }) => recipients.flatMap(({ entities }) => entities.map(({ value }) => value))),
  );
  expect(named.filter((key) => key !== null && findEntity(key)?.named !== 'policy')).toEqual([]);
});

it('shows what is made up by its key', () => {
  expect(legalEntities.filter(({ key, named }) => key.startsWith('exempel-') !== (named === 'demo'))).toEqual([]);
});

it('places every entity once, outside the EEA on an unbroken chain of grounds', () => {
  expect(entityFacts.map(({ entity }) => entity).sort()).toEqual(legalEntities.map(({ key }) => key).sort());
  for (const { country, transfers } of entityFacts) {
    expect(transfers.length === 0).toBe(isInEea(country));
    transfers.forEach((transfer, index) => {
      expect(transfer.validTo).toBe(transfers[index + 1]?.validFrom ?? null);
      expect(transfer.tiaReference === null).toBe(transfer.ground === 'A45');
    });
  }
});

it('numbers the agreements apart and ends them after they begin', () => {
  expect(new Set(agreements.map(({ reference }) => reference)).size).toBe(agreements.length);
  expect(agreements.filter(({ validFrom, validTo }) => validTo !== null && validTo <= validFrom)).toEqual([]);
  expect(agreements.filter(({ entity }) => findEntity(entity) === undefined)).toEqual([]);
});

it('joins made-up members to a class, beside those that the policy names', () => {
  const invoicing = editions[1]?.activities.find(({ key }) => key === 'invoicing-and-payment');
  const [payments] = invoicing?.recipients ?? [];
  if (payments === undefined) throw new Error('invoicing has no recipient');
  expect(recipientEntities(payments).map(({ key }) => key)).toEqual(['billecta', 'exempel-bank']);
});
