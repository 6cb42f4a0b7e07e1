import { randomUUID } from 'node:crypto';

/** Plainly made-up people; their numbers are from the range that Sweden reserves for fiction. */
export function madeUpSystem() {
  return {
    customer: {
      subjectRef: randomUUID() as string,
      name: 'Anna Påhittad',
      phone: '+46701740605',
      email: 'anna@exempel.example',
    },
    alarmAddress: { street: 'Påhittsgatan 30', postalCode: '12345', city: 'Påhittsköping' },
    devices: [
      { serialNumber: 'TR-000001', kind: 'control-unit' },
      { serialNumber: 'TR-000002', kind: 'motion' },
    ],
    secondaryUsers: [{ name: 'Bo Påhittad', userName: 'bo', phone: '+46701740606' }],
    contactPersons: [
      madeUpContact('+46701740610', 'Grannen Påhittad'),
      madeUpContact('+46701740611', 'Vännen Påhittad'),
    ] as ReturnType<typeof madeUpContact>[],
    noticeEdition: '2018-05',
  };
}

export function madeUpContact(mobile: string, name = 'Kontakten Påhittad') {
  return { name, mobile, relation: 'neighbour' };
}
