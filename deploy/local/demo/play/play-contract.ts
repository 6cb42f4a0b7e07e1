import type { Customer } from '../plan-day/made-up-people.ts';
import type { ContractPlan, CreditPlan, InsurerPlan, InvoicePlan, InvoiceStep } from '../plan-day/plan-contract.ts';
import type { BillingClient } from './billing-client.ts';

interface Issued {
  id: string;
  totalOre: number;
  plan: InvoicePlan;
  /** The gate let out nothing of what the story goes on. */
  halted?: true;
}

/** A customer's contract on the day: signed and invoiced in the morning, pursued at midday. */
export class Contract {
  readonly #billing: BillingClient;
  readonly #customer: Customer;
  readonly #plan: ContractPlan;
  readonly #invoices: Issued[] = [];
  #id: string | undefined;

  constructor(billing: BillingClient, customer: Customer, plan: ContractPlan) {
    this.#billing = billing;
    this.#customer = customer;
    this.#plan = plan;
  }

  /** Of the first invoice; undefined where there is none. */
  get invoiceId(): string | undefined {
    return this.#invoices[0]?.id;
  }

  /** False where the customer has one already: then nothing more is done. */
  async sign(): Promise<boolean> {
    this.#id = (await this.#billing.sign(this.#customer, this.#plan.deviceIds))?.id;
    return this.#id !== undefined;
  }

  async live(part: 'morning' | 'midday'): Promise<void> {
    const id = this.#id;
    if (id === undefined) return;
    const { credit, invoices, insurer, shown, ends } = this.#plan;
    if (part === 'morning') {
      const checked = credit !== undefined && (await this.#checkCredit(id, credit));
      if (insurer !== undefined) await this.#shareWithInsurer(id, insurer);
      if (!checked) return;
      for (const plan of invoices) {
        this.#invoices.push({ ...(await this.#billing.issue(id, plan, daysOf(plan, new Date()))), plan });
        await this.#pursue(part, this.#invoices.slice(-1));
      }
      return;
    }
    await this.#pursue(part, this.#invoices);
    if (shown) await this.#billing.showContract(id);
    if (ends !== undefined) await this.#billing.endContract(id, ends);
  }

  async #checkCredit(contractId: string, { report, copyBy }: CreditPlan): Promise<boolean> {
    const check = await this.#billing.checkCredit(contractId);
    if (check === undefined) return false;
    await this.#billing.recordReport(check.id, report);
    if (copyBy !== undefined) await this.#billing.announceCopy(check.id, copyBy);
    return true;
  }

  async #shareWithInsurer(contractId: string, { consent, withdrawn }: InsurerPlan): Promise<void> {
    if (consent !== undefined) await this.#billing.consentToInsurer(contractId, consent);
    await this.#billing.shareWithInsurer(contractId);
    if (withdrawn) await this.#billing.withdrawFromInsurer(contractId);
  }

  async #pursue(part: 'morning' | 'midday', invoices: readonly Issued[]): Promise<void> {
    for (const invoice of invoices) {
      for (const step of invoice.plan.steps[part]) {
        if (!invoice.halted && !(await this.#take(step, invoice))) invoice.halted = true;
      }
    }
  }

  /** False where the story cannot go on. */
  async #take(step: InvoiceStep, { id, totalOre }: Issued): Promise<boolean> {
    const billing = this.#billing;
    switch (step.do) {
      case 'collect':
        return billing.handOver(id, 'collection');
      case 'remind':
        return billing.handOver(id, 'reminders');
      case 'send-to-collection':
        return billing.handOver(id, 'debt-collection');
      case 'assign':
        return billing.handOver(id, 'assignment');
      case 'pay':
        // An invoice is paid once in the stories.
        await billing.pay(id, { amountOre: Math.round(totalOre * step.share), bankReference: `BG-${id}` });
        return true;
      case 'credit':
        await billing.credit(id);
        return true;
      case 'set-off':
        await billing.setOff(id);
        return true;
      case 'refund':
        await billing.refund(this.#customer.subjectRef);
        return true;
      case 'show':
        await billing.showInvoice(id);
        return true;
    }
  }
}

/** The invoice's days as YYYY-MM-DD, as it was drawn up so many days before now in Stockholm. */
export function daysOf(
  { daysOld, daysToPay }: Pick<InvoicePlan, 'daysOld' | 'daysToPay'>,
  now: Date,
): { invoiceDate: string; dueDate: string } {
  const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' }).format(now);
  const dayAfter = (days: number): string =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return { invoiceDate: dayAfter(-daysOld), dueDate: dayAfter(daysToPay - daysOld) };
}
