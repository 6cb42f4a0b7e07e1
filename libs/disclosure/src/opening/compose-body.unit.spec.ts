import { customer, contactPerson, guardDispatch, alarmText, alarmedCustomer } from '../../testing/guard-dispatch.js';
import { type Party, defineDisclosure } from '../define-disclosure.js';
import { composeBody } from './compose-body.js';

type GuardParty = Party<(typeof guardDispatch)['parties']>;

function composed(...parties: GuardParty[]): { persons: Record<string, unknown>[] } {
  return JSON.parse(composeBody(guardDispatch, parties).toString()) as never;
}

describe('composeBody', () => {
  it('writes purpose and persons, and whom the send reaches only where the definition has it', () => {
    expect(composed(customer)).toEqual({
      purpose: 'guard-dispatch',
      persons: [{ kind: 'customer', ...customer.fields }],
    });
    expect(JSON.parse(composeBody(alarmText, [alarmedCustomer]).toString())).toMatchObject({
      purpose: 'alarm-text',
      reaches: 'contact-person',
    });
  });

  it('leaves behind whatever else the objects carry, on every level', () => {
    const row = { id: 7, relation: 'granne', mobile: '+46701740607', name: 'Påhittad Person' };
    const fields = { 'contact-persons': row, email: 'person@example.com', kind: 'customer', subjectRef: 'x' };
    const { persons } = composed({ ...contactPerson, fields });
    expect(persons).toEqual([
      { kind: 'contact-person', 'contact-persons': { name: 'Påhittad Person', mobile: '+46701740607' } },
    ]);

    const address = { ...customer.fields['alarm-address'], doorCode: '0000' };
    const [first] = composed({ ...customer, fields: { ...customer.fields, 'alarm-address': address } }).persons;
    expect(first?.['alarm-address']).toEqual(customer.fields['alarm-address']);
  });

  it('tells what is to be paid and by whom, and a due date only where there is one', () => {
    const { activity, purposes, recipient, country, channel, path } = guardDispatch;
    const bill = defineDisclosure({
      name: 'bill',
      activity,
      purposes,
      recipient,
      country,
      channel,
      path: path!,
      parties: { customer: { legalBasis: 'A6-1-b', categories: ['payment-info', 'personal-identity-number'] } },
    });
    const row = { reference: '2026-0001', amount: 29_900, paid: 0 };
    const told = [row, { ...row, dueDate: '2026-12-24' }, { ...row, cardToken: 'a-token' }].map((paymentInfo) => {
      const fields = { 'payment-info': paymentInfo, 'personal-identity-number': '19121212-1212' };
      const body = composeBody(bill, [{ kind: 'customer', subjectRef: customer.subjectRef, fields }]).toString();
      return (JSON.parse(body) as { persons: unknown[] }).persons[0];
    });
    const who = { kind: 'customer', 'personal-identity-number': '19121212-1212' };
    expect(told).toEqual([
      { ...who, 'payment-info': { reference: '2026-0001', amount: 29_900 } },
      { ...who, 'payment-info': { reference: '2026-0001', amount: 29_900, dueDate: '2026-12-24' } },
      { ...who, 'payment-info': { reference: '2026-0001', amount: 29_900, cardToken: 'a-token' } },
    ]);
  });

  it('copies of marketing’s categories what they state, and nothing beside', () => {
    const { path: _path, reaches: _reaches, ...facts } = guardDispatch;
    const categories = ['call-recordings', 'referral-data', 'staff-identity', 'suppression-mark'] as const;
    const definition = defineDisclosure({ ...facts, parties: { customer: { legalBasis: 'A6-1-f', categories } } });
    const stated = {
      'call-recordings': { recordingId: 'rec-1', startedAt: '2026-11-22T14:45:00Z', durationSeconds: 60 },
      'referral-data': { name: 'Tipsad Påhittad', address: customer.fields['alarm-address'] },
      'staff-identity': { staffNumber: '1017' },
      'suppression-mark': { phone: 'ab'.repeat(32) },
    };
    const fields = {
      'call-recordings': { ...stated['call-recordings'], transcript: 'x' },
      'referral-data': { ...stated['referral-data'], relation: 'x' },
      'staff-identity': { ...stated['staff-identity'], name: 'x' },
      'suppression-mark': { ...stated['suppression-mark'], number: 'x' },
    };
    const { subjectRef } = customer;
    const body = JSON.parse(composeBody(definition, [{ kind: 'customer', subjectRef, fields }]).toString()) as object;
    expect(body).toMatchObject({ persons: [{ kind: 'customer', ...stated }] });
    expect(JSON.stringify(body)).not.toContain('"x"');
  });

  it('never holds the subjectRef', () => {
    expect(composeBody(guardDispatch, [customer, contactPerson]).toString()).not.toContain(customer.subjectRef);
  });

  it('throws when a stated category is missing', () => {
    const bare = { ...customer, fields: { name: 'Exempla Exempelsson' } } as unknown as GuardParty;
    expect(() => composed(bare)).toThrow(expect.objectContaining({ code: 'DISCLOSURE.FIELD_MISSING' }));
  });

  it('throws on a kind of person that the definition does not state', () => {
    const stranger = { ...customer, kind: 'employee' } as unknown as GuardParty;
    expect(() => composed(stranger)).toThrow(expect.objectContaining({ code: 'DISCLOSURE.UNSTATED_KIND' }));
  });
});
