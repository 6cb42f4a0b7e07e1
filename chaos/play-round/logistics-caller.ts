import { madeUpAddress, madeUpPerson } from '../../deploy/local/demo/plan-day/made-up-people.ts';
import { seededRandom, type Random } from '../../deploy/local/demo/plan-day/random.ts';
import { callService, type Tally } from './call-service.ts';
import type { Caller } from './caller.ts';

/** What happens to an order after it was placed. */
const ORDER_STEPS = ['reservation', 'shipment', 'delivery'] as const;

/** Somebody who orders in the web shop and sees the orders through. */
export class LogisticsCaller implements Caller {
  readonly #url: string;
  readonly #random: Random;
  readonly #tally: Tally;
  readonly #onAnswered: (subject: string) => void;
  #order: { readonly id: string; next: number } | undefined;

  constructor(url: string, seed: number, tally: Tally, onAnswered: (subject: string) => void) {
    this.#url = url;
    this.#random = seededRandom(seed);
    this.#tally = tally;
    this.#onAnswered = onAnswered;
  }

  async callOnce(): Promise<void> {
    const order = this.#order;
    if (order === undefined) return this.#place();
    const step = ORDER_STEPS[order.next] as (typeof ORDER_STEPS)[number];
    const serialNumbers = [`TR-${this.#random.uuid().slice(0, 13).toUpperCase()}`];
    await this.#post(`orders/${order.id}/${step}`, step === 'reservation' ? { serialNumbers } : undefined);
    order.next += 1;
    if (order.next === ORDER_STEPS.length) this.#order = undefined;
  }

  async #place(): Promise<void> {
    const { name, phone, email } = madeUpPerson(this.#random);
    const subjectRef = this.#random.uuid();
    const placed = await this.#post<{ id: string }>('orders', {
      buyer: { kind: 'customer', subjectRef, name, phone, email },
      deliveryAddress: madeUpAddress(this.#random),
      items: [{ articleNumber: 'TRETTIO-TAG', quantity: 1, unitPrice: 9_900 }],
      payment: this.#random.chance(0.5)
        ? { method: 'card', cardToken: `tok_${this.#random.uuid().slice(0, 8)}` }
        : { method: 'monthly-invoice' },
      noticeEdition: '2018-05',
    });
    if (placed.ended !== 'answered') return;
    this.#order = { id: placed.body.id, next: 0 };
    this.#onAnswered(subjectRef);
  }

  #post<Body>(path: string, body: unknown) {
    return callService<Body>(this.#tally, `${this.#url}/api/${path}`, body);
  }
}
