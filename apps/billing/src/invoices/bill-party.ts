import type { Customer } from '../customers/customer.js';
import type { InvoiceEntity } from './invoice.entity.js';
import { paymentInfoOf } from './payment-info.js';

/** The customer as the payment service needs to know the person to send a bill. */
export function billParty({ subjectRef, name, postalAddress, email }: Customer, invoice: InvoiceEntity) {
  return {
    kind: 'customer' as const,
    subjectRef,
    fields: { name, 'postal-address': postalAddress, email, 'payment-info': paymentInfoOf(invoice) },
  };
}

/** The customer as whoever pursues the claim needs to know the person. */
export function debtorParty(customer: Customer, invoice: InvoiceEntity) {
  const { subjectRef, name, postalAddress, alarmAddress, personalIdentityNumber } = customer;
  return {
    kind: 'customer' as const,
    subjectRef,
    fields: {
      name,
      'postal-address': postalAddress,
      'alarm-address': alarmAddress,
      'payment-info': paymentInfoOf(invoice),
      'personal-identity-number': personalIdentityNumber,
    },
  };
}
