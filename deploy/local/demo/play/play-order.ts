import type { Customer } from '../plan-day/made-up-people.ts';
import type { OrderPlan, OrderStep } from '../plan-day/plan-order.ts';
import type { Buyer, LogisticsClient } from './logistics-client.ts';

/** A customer, or somebody without an alarm: then the logistics service makes the pseudonym. */
type OrderingPerson = Pick<Customer, 'name' | 'phone' | 'email' | 'address'> & { subjectRef?: string };

/** A web-shop order on the day: placed and reserved in the morning, carried at midday. */
export class Order {
  readonly #logistics: LogisticsClient;
  readonly #buyer: OrderingPerson;
  readonly #plan: OrderPlan;
  #id: string | undefined;
  #halted = false;

  constructor(logistics: LogisticsClient, buyer: OrderingPerson, plan: OrderPlan) {
    this.#logistics = logistics;
    this.#buyer = buyer;
    this.#plan = plan;
  }

  get id(): string | undefined {
    return this.#id;
  }

  /** What the story goes on was not let out. */
  get halted(): boolean {
    return this.#halted;
  }

  async place(): Promise<void> {
    const { subjectRef, name, phone, email, address } = this.#buyer;
    const person = { name, phone, email };
    const buyer: Buyer =
      subjectRef === undefined ? { kind: 'shop-buyer', ...person } : { kind: 'customer', subjectRef, ...person };
    const { id, disclosures } = await this.#logistics.place(buyer, address, this.#plan);
    this.#id = id;
    this.#halted = disclosures.some(({ status }) => status === 'withheld');
  }

  async live(part: 'morning' | 'midday'): Promise<void> {
    for (const step of this.#plan.steps[part]) {
      if (this.#id === undefined || this.#halted) return;
      this.#halted = !(await this.#take(step, this.#id));
    }
  }

  /** False where the story cannot go on. */
  async #take(step: OrderStep, id: string): Promise<boolean> {
    const logistics = this.#logistics;
    switch (step.do) {
      case 'reserve':
        return logistics.reserve(id, this.#plan.serialNumbers);
      case 'ship':
        return logistics.ship(id);
      case 'cancel':
        await logistics.cancel(id);
        return true;
      case 'deliver':
        await logistics.confirmDelivery(id);
        return true;
      case 'fail-delivery':
        await logistics.reportFailure(id, step.reason);
        return true;
      case 'return':
        await logistics.requestReturn(id);
        return true;
      case 'receive-return':
        await logistics.receiveReturn(id);
        return true;
      case 'complain':
        await logistics.complain(id, step);
        return true;
      case 'show':
        await logistics.show(id);
        return true;
    }
  }
}
