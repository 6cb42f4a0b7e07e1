import type { CustomerPlan } from '../plan-day/day-plan.ts';
import type { PartOfDay } from '../plan-day/parts-of-day.ts';
import type { AlarmsClient } from './alarms-client.ts';
import type { BillingClient } from './billing-client.ts';
import type { LogisticsClient } from './logistics-client.ts';
import type { MarketingClient } from './marketing-client.ts';
import { Contract } from './play-contract.ts';
import { Household } from './play-household.ts';
import { playLead } from './play-lead.ts';
import { Order } from './play-order.ts';

export interface Clients {
  alarms: AlarmsClient;
  billing: BillingClient;
  logistics: LogisticsClient;
  marketing: MarketingClient;
}

/** One customer's day, in every service under the same pseudonym. */
export class CustomerDay {
  /** Not known where a lead bought on an earlier day, or nothing came of the quote. */
  #arrived = false;
  #contract: Contract | undefined;
  #order: Order | undefined;
  #household: Household | undefined;
  readonly #clients: Clients;
  readonly #plan: CustomerPlan;

  constructor(clients: Clients, plan: CustomerPlan) {
    this.#clients = clients;
    this.#plan = plan;
  }

  get arrived(): boolean {
    return this.#arrived;
  }

  get usersShown(): number {
    return this.#household?.usersShown ?? 0;
  }

  /** Buys, signs, orders, and has the alarm installed unless its devices were ordered. */
  async arrive(): Promise<void> {
    const { alarms, billing, logistics, marketing } = this.#clients;
    const { lead, contract, order, household } = this.#plan;
    const subjectRef = lead === undefined ? this.#plan.customer.subjectRef : await playLead(marketing, lead, 'won');
    if (subjectRef === undefined) return;
    const customer = { ...this.#plan.customer, subjectRef };
    if (contract !== undefined) {
      this.#contract = new Contract(billing, customer, contract);
      if (!(await this.#contract.sign())) return;
    }
    this.#arrived = true;
    if (order !== undefined) {
      this.#order = new Order(logistics, customer, order);
      await this.#order.place();
    }
    if (household !== undefined) {
      this.#household = new Household(alarms, subjectRef, household);
      if (household.devices === 'brought') await this.#household.install();
    }
  }

  /** Whether the midday at home must wait for guards, or for the devices. */
  get waitsAtMidday(): boolean {
    return this.#household?.waitsAt('midday') ?? false;
  }

  /** What lies with the company: contract and order. */
  async beServed(part: 'morning' | 'midday'): Promise<void> {
    await this.#contract?.live(part);
    await this.#order?.live(part);
  }

  async liveAtHome(part: PartOfDay): Promise<void> {
    if (this.#household === undefined) return;
    if (this.#plan.household?.devices === 'ordered') {
      if (part === 'morning') return;
      if (part === 'midday') {
        await this.#household.install();
        await this.#household.live('morning');
      }
    }
    await this.#household.live(part);
  }
}
