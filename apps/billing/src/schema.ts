import { ContractEntity } from './contracts/contract.entity.js';
import { RefundEntity } from './credit-balances/refund.entity.js';
import { CreditCheckEntity } from './credit-checks/credit-check.entity.js';
import { CustomerEntity } from './customers/customer.entity.js';
import { InsurerConsentEntity } from './insurer-sharing/insurer-consent.entity.js';
import { CreditNoteEntity } from './invoices/credit-invoice/credit-note.entity.js';
import { InvoiceDisclosureEntity } from './invoices/invoice-disclosure.entity.js';
import { InvoiceLineEntity } from './invoices/invoice-line.entity.js';
import { InvoiceEntity } from './invoices/invoice.entity.js';
import { PaymentEntity } from './invoices/register-payment/payment.entity.js';
import { CreateBilling1795392000000 } from './migrations/1795392000000-create-billing.js';
import { OutboxSentUntil1795405000000 } from './migrations/1795405000000-outbox-sent-until.js';

/** The service's own tables. */
export const SCHEMA = {
  entities: [
    ContractEntity,
    CreditCheckEntity,
    CreditNoteEntity,
    CustomerEntity,
    InsurerConsentEntity,
    InvoiceDisclosureEntity,
    InvoiceEntity,
    InvoiceLineEntity,
    PaymentEntity,
    RefundEntity,
  ],
  migrations: [CreateBilling1795392000000, OutboxSentUntil1795405000000],
};
