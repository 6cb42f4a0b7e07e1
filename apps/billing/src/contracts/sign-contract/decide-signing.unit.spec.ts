import { decideIdentity, decideSigning } from './decide-signing.js';

const now = new Date('2026-11-22T14:45:00Z');
const anna = { subjectRef: 'anna-ref', personalIdentityNumber: '19121212-1212' };
const bo = { subjectRef: 'bo-ref', personalIdentityNumber: '18500101-0007' };

describe('decideIdentity', () => {
  it('knows somebody by the number, with the pseudonym or without', () => {
    expect(decideIdentity([anna], { personalIdentityNumber: anna.personalIdentityNumber })).toBe('anna-ref');
    expect(decideIdentity([anna], anna)).toBe('anna-ref');
    expect(decideIdentity([anna], { ...anna, subjectRef: 'ANNA-REF' })).toBe('anna-ref');
  });

  it.each([
    ['two persons', [anna, bo], { ...anna, subjectRef: bo.subjectRef }],
    ['the number under another pseudonym', [anna], { ...anna, subjectRef: 'cia-ref' }],
    ['the pseudonym with another number', [anna], { ...bo, subjectRef: anna.subjectRef }],
    ['nobody', [], anna],
  ])('refuses %s', (_, known, command) => {
    const problem = { code: 'CONTRACTS.CUSTOMER_KNOWN_OTHERWISE', status: 409 };
    expect(() => decideIdentity(known, command)).toThrow(expect.objectContaining(problem));
  });
});

describe('decideSigning', () => {
  const command = { contractId: 'a-contract', customerRef: 'anna-ref', deviceIds: ['TR-000001'] };

  it('makes a contract whose credit is not checked', () => {
    expect(decideSigning(undefined, command, now)).toEqual({
      id: 'a-contract',
      customerRef: 'anna-ref',
      deviceIds: ['TR-000001'],
      signedAt: now,
      creditDecision: null,
      endedAt: null,
    });
  });

  it('makes none beside one in force', () => {
    const problem = { code: 'CONTRACTS.SIGNED_ALREADY', status: 409 };
    expect(() => decideSigning({ id: 'other' }, command, now)).toThrow(expect.objectContaining(problem));
  });
});
