import { summariseRequest } from './summarise-request.js';

const customer = { kind: 'customer', name: 'Exempla Exempelsson', 'alarm-address': {} };
const contactPerson = { kind: 'contact-person', 'contact-persons': { mobile: '+46701740606' } };

describe('summariseRequest', () => {
  it('counts persons and gathers the categories of all, sorted, without the kind', () => {
    expect(summariseRequest({ purpose: 'guard-dispatch', persons: [customer, contactPerson, contactPerson] })).toEqual({
      persons: 3,
      categories: ['alarm-address', 'contact-persons', 'name'],
      reachedPersons: 0,
      reachedCategories: [],
    });
  });

  it('tells those reached of the others, not of themselves', () => {
    const request = { purpose: 'alarm-text', persons: [customer, contactPerson], reaches: 'contact-person' };
    expect(summariseRequest(request)).toMatchObject({
      reaches: 'contact-person',
      reachedPersons: 1,
      reachedCategories: ['alarm-address', 'name'],
    });
  });
});
