import { dispatchParties } from './dispatch-parties.js';

const incident = {
  id: 'an-incident',
  systemId: 'a-system',
  kind: 'assault',
  zone: 'hall',
  triggeredBy: null,
  raisedAt: new Date('2026-11-22T14:45:00Z'),
  contactsNotifiedAt: null,
  guardDispatchedAt: null,
  closedAt: null,
} as const;
const scene = {
  incident,
  system: { address: { street: 'Påhittsgatan 30', postalCode: '123 45', city: 'Påhittsköping' } },
  customer: { subjectRef: 'anna-ref', name: 'Anna Påhittad', phone: '+46701740605' },
  contacts: [{ subjectRef: 'granne-ref', name: 'Grannen Påhittad', mobile: '+46701740610' }],
};
const alarm = { at: '2026-11-22T14:45:00.000Z', event: 'assault in hall' };

describe('dispatchParties', () => {
  it('tells of the customer and of each contact person what a guard needs', () => {
    expect(dispatchParties(scene)).toEqual([
      {
        kind: 'customer',
        subjectRef: 'anna-ref',
        fields: {
          name: 'Anna Påhittad',
          'alarm-address': scene.system.address,
          phone: '+46701740605',
          'system-logs': [alarm],
        },
      },
      {
        kind: 'contact-person',
        subjectRef: 'granne-ref',
        fields: { 'contact-persons': { name: 'Grannen Påhittad', mobile: '+46701740610' } },
      },
    ]);
  });

  it('tells of a secondary user only if that user set the alarm off', () => {
    const trigger = {
      kind: 'secondary-user',
      subjectRef: 'bo-ref',
      userName: 'bo',
      name: 'Bo Påhittad',
      phone: '+46701740606',
    } as const;
    expect(dispatchParties({ ...scene, trigger }).at(-1)).toEqual({
      kind: 'secondary-user',
      subjectRef: 'bo-ref',
      fields: { name: 'Bo Påhittad', phone: '+46701740606', 'system-logs': [{ ...alarm, userName: 'bo' }] },
    });
    expect(dispatchParties({ ...scene, trigger })[0]?.fields).toMatchObject({ 'system-logs': [alarm] });
  });

  it('names the customer once, also as the one who set it off', () => {
    const trigger = { kind: 'customer', ...scene.customer, userName: 'owner' } as const;
    const parties = dispatchParties({ ...scene, trigger });
    expect(parties.map(({ kind }) => kind)).toEqual(['customer', 'contact-person']);
    expect(parties[0]?.fields).toMatchObject({ 'system-logs': [{ ...alarm, userName: 'owner' }] });
  });
});
