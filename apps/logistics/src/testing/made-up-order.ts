import { randomUUID } from 'node:crypto';

/** A plainly made-up customer's order; the number is from the range that Sweden reserves for fiction. */
export function madeUpOrder() {
  return {
    buyer: {
      kind: 'customer' as 'customer' | 'shop-buyer',
      subjectRef: randomUUID() as string | undefined,
      name: 'Anna Påhittad',
      phone: '+46701740605',
      email: 'anna@exempel.example',
    },
    deliveryAddress: { street: 'Påhittsgatan 30', postalCode: '12345', city: 'Påhittsköping' },
    items: [
      { articleNumber: 'TRETTIO-MOTION-2', quantity: 1, unitPrice: 49_900 },
      { articleNumber: 'TRETTIO-TAG', quantity: 1, unitPrice: 9_900 },
    ],
    payment: { method: 'card', cardToken: 'tok_4f9a0c7be21d' } as { method: string; cardToken?: string },
    noticeEdition: '2018-05',
  };
}

/** Somebody who has no alarm and no pseudonym yet. */
export function madeUpShopBuyer() {
  return {
    kind: 'shop-buyer' as const,
    subjectRef: undefined,
    name: 'Bo Påhittad',
    phone: '+46701740606',
    email: 'bo@exempel.example',
  };
}

let devices = 0;

/** Serial numbers that no other test uses. */
export function newSerialNumbers(count: number): string[] {
  return Array.from({ length: count }, () => `TR-${process.pid}-${String((devices += 1)).padStart(6, '0')}`);
}
