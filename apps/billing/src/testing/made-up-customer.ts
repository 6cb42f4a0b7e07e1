import { randomUUID } from 'node:crypto';

let born = 0;

/** Numbers of people born in the 1850s: nobody alive bears them. */
function madeUpIdentityNumber(): string {
  born += 1;
  const day = new Date(Date.UTC(1850, 0, 1 + born)).toISOString().slice(0, 10).replaceAll('-', '');
  const serial = '980';
  const sum = [...`${day.slice(2)}${serial}`]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, weighted) => total + (weighted > 9 ? weighted - 9 : weighted), 0);
  return `${day}-${serial}${(10 - (sum % 10)) % 10}`;
}

/** A plainly made-up person; the phone number is from the range that Sweden reserves for fiction. */
export function madeUpCustomer() {
  return {
    subjectRef: randomUUID() as string,
    name: 'Anna Påhittad',
    personalIdentityNumber: madeUpIdentityNumber(),
    postalAddress: { street: 'Boxgatan 7', postalCode: '12346', city: 'Påhittsköping' },
    alarmAddress: { street: 'Påhittsgatan 30', postalCode: '12345', city: 'Påhittsköping' },
    phone: '+46701740605',
    email: 'anna@exempel.example',
  };
}

export function madeUpContract() {
  return { customer: madeUpCustomer(), deviceIds: ['TR-000001', 'TR-000002'], noticeEdition: '2018-05' };
}
