import { type RunningService, eventually } from '#test-bed';
import type { OrderStepView } from '../orders/order-step.view.js';
import type { PlacedOrderView } from '../orders/place-order/placed-order.view.js';
import type { OrderView } from '../orders/show-order/order.view.js';
import { madeUpOrder, newSerialNumbers } from './made-up-order.js';

/** A step on an order, as a request: what follows its address, and the body. */
export const STEPS = {
  'reserve-items': (units: number) => ['reservation', { serialNumbers: newSerialNumbers(units) }],
  'cancel-order': () => ['cancellation', undefined],
  'ship-order': () => ['shipment', undefined],
  'confirm-delivery': () => ['delivery', undefined],
  'report-delivery-failure': () => ['delivery-failure', { reason: 'nobody-home' }],
  'request-return': () => ['return', undefined],
  'receive-return': () => ['return-receipt', undefined],
  'raise-complaint': () => ['complaints', { fault: 'battery' }],
} as const satisfies Record<string, (units: number) => readonly [string, object | undefined]>;

export type Step = keyof typeof STEPS;

/** Places a made-up order; `changes` replace parts of it. */
export async function placed(
  logistics: RunningService,
  changes: Partial<ReturnType<typeof madeUpOrder>> = {},
): Promise<PlacedOrderView> {
  const { status, body } = await logistics.call<PlacedOrderView>('POST', '/api/orders', {
    ...madeUpOrder(),
    ...changes,
  });
  if (status !== 201) throw new Error(`the order was answered ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Asks for a step; the made-up order has two units. */
export function ask(logistics: RunningService, orderId: string, step: Step) {
  const [path, body] = STEPS[step](2);
  return logistics.call<OrderStepView>('POST', `/api/orders/${orderId}/${path}`, body);
}

/** Takes steps that must succeed; resolves with the last answer. */
export async function taken(logistics: RunningService, orderId: string, ...steps: Step[]): Promise<OrderStepView> {
  let last: OrderStepView | undefined;
  for (const step of steps) {
    const { status, body } = await ask(logistics, orderId, step);
    if (status >= 300) throw new Error(`${step} was answered ${status} ${JSON.stringify(body)}`);
    last = body;
  }
  return last!;
}

export const UNTIL_DELIVERED = ['reserve-items', 'ship-order', 'confirm-delivery'] as const;

/** Places an order and takes it as far as told. */
export async function orderAfter(logistics: RunningService, ...steps: Step[]): Promise<string> {
  const { id } = await placed(logistics);
  await taken(logistics, id, ...steps);
  return id;
}

export async function shown(logistics: RunningService, orderId: string): Promise<OrderView> {
  return (await logistics.call<OrderView>('GET', `/api/orders/${orderId}`)).body;
}

/** What a recipient got under a disclosure's id. */
export function sentUnder(logistics: RunningService, id: string | undefined) {
  return eventually(async () => logistics.recipients.received.find(({ key }) => key === id));
}

/** Moves a delivery back in time, as if `days` had passed since. */
export async function daysSinceDelivery(logistics: RunningService, orderId: string, days: number): Promise<void> {
  await logistics.query(`UPDATE shop_order SET delivered_at = now() - make_interval(days => $2) WHERE id = $1`, [
    orderId,
    days,
  ]);
}
