import type { Customer } from '../plan-day/made-up-people.ts';
import type { CreditPlan, InvoicePlan } from '../plan-day/plan-contract.ts';
import { type DisclosureState, ServiceClient } from './call-service.ts';

const WITHHELD = ['BILLING.NOTHING_LET_OUT'];

/** The billing service. */
export class BillingClient extends ServiceClient {
  /** Undefined where the customer has a contract in force. */
  sign(customer: Customer, deviceIds: readonly string[]): Promise<{ id: string } | undefined> {
    const { subjectRef, name, phone, email, address, personalIdentityNumber } = customer;
    return this.postUnless(['CONTRACTS.SIGNED_ALREADY'], '/api/contracts', 201, {
      customer: {
        subjectRef,
        name,
        phone,
        email,
        personalIdentityNumber,
        postalAddress: address,
        alarmAddress: address,
      },
      deviceIds,
      noticeEdition: '2018-05',
    });
  }

  async showContract(contractId: string): Promise<void> {
    await this.get(`/api/contracts/${contractId}`);
  }

  async endContract(contractId: string, reason: string): Promise<void> {
    await this.post(`/api/contracts/${contractId}/ending`, 200, { reason });
  }

  /** Undefined where the gate withheld the request to the agency. */
  checkCredit(contractId: string): Promise<{ id: string } | undefined> {
    return this.postUnless(WITHHELD, `/api/contracts/${contractId}/credit-checks`, 202);
  }

  async recordReport(checkId: string, report: CreditPlan['report']): Promise<void> {
    await this.post(`/api/credit-checks/${checkId}/report`, 200, report);
  }

  async announceCopy(checkId: string, channel: string): Promise<void> {
    await this.post(`/api/credit-checks/${checkId}/copy`, 200, { channel });
  }

  /** Days are YYYY-MM-DD. */
  issue(
    contractId: string,
    { lines }: Pick<InvoicePlan, 'lines'>,
    { invoiceDate, dueDate }: { invoiceDate: string; dueDate: string },
  ): Promise<{ id: string; totalOre: number }> {
    return this.post(`/api/contracts/${contractId}/invoices`, 201, { lines, invoiceDate, dueDate });
  }

  /** Has somebody else do something with the invoice; false where the gate let nothing out. */
  async handOver(
    invoiceId: string,
    what: 'collection' | 'reminders' | 'debt-collection' | 'assignment',
  ): Promise<boolean> {
    return (await this.postUnless(WITHHELD, `/api/invoices/${invoiceId}/${what}`, 202)) !== undefined;
  }

  async pay(invoiceId: string, payment: { amountOre: number; bankReference: string }): Promise<void> {
    await this.post(`/api/invoices/${invoiceId}/payments`, 201, payment);
  }

  async credit(invoiceId: string): Promise<void> {
    await this.post(`/api/invoices/${invoiceId}/credit-note`, 201);
  }

  async setOff(invoiceId: string): Promise<void> {
    await this.post(`/api/invoices/${invoiceId}/set-offs`, 201);
  }

  async refund(customerRef: string): Promise<void> {
    await this.postUnless(WITHHELD, `/api/customers/${customerRef}/refunds`, 202);
  }

  showInvoice(invoiceId: string): Promise<{ disclosures: DisclosureState[] }> {
    return this.get(`/api/invoices/${invoiceId}`);
  }

  async consentToInsurer(contractId: string, means: string): Promise<void> {
    await this.post(`/api/contracts/${contractId}/insurer-consent`, 201, { means, wording: 'insurer-2026-11' });
  }

  async withdrawFromInsurer(contractId: string): Promise<void> {
    await this.post(`/api/contracts/${contractId}/insurer-consent/withdrawal`, 200);
  }

  async shareWithInsurer(contractId: string): Promise<void> {
    const path = `/api/contracts/${contractId}/insurer-disclosures`;
    await this.postUnless([...WITHHELD, 'INSURER_SHARING.NO_CONSENT'], path, 202);
  }
}
