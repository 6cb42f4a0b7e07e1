import { randomUUID } from 'node:crypto';

let count = 0;

/** From the range that Sweden reserves for fiction: +46701740605 to +46701740699, over and over. */
export function madeUpPhone(): string {
  count += 1;
  return `+467017406${String(5 + (count % 95)).padStart(2, '0')}`;
}

export function madeUpEmail(): string {
  return `${randomUUID()}@exempel.example`;
}

export const madeUpAddress = { street: 'Påhittsgatan 30', postalCode: '12345', city: 'Påhittsköping' };

/** Plainly made up. */
export function madeUpLead(changes: object = {}) {
  return {
    name: 'Lina Påhittad',
    phone: madeUpPhone(),
    email: madeUpEmail(),
    address: madeUpAddress,
    noticeEdition: '2018-05',
    ...changes,
  };
}

/** A customer as a segment names one who is not known here. */
export function madeUpCustomer(changes: object = {}) {
  return {
    subjectRef: randomUUID() as string,
    details: { name: 'Anna Påhittad', phone: madeUpPhone(), email: madeUpEmail(), address: madeUpAddress, ...changes },
  };
}
