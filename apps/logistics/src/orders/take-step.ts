import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { DisclosureGate, OpenedDisclosure } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import type { ProcessingEvent } from '#processing-event';
import { lockOrder, saveOrder } from './lock-order.repository.js';
import type { DisclosingOperation } from './order-disclosure.entity.js';
import { keepOrderDisclosures } from './order-disclosures.repository.js';
import { nothingLetOut } from './order-problems.js';
import type { OrderStepView } from './order-step.view.js';
import type { Decision, Order } from './order.js';

export interface StepContext {
  order: Order;
  operationId: string;
  now: Date;
}

/** Something done with an order that lies there; `D` is what was decided of it. */
export interface OrderStep<D extends Decision = Decision> {
  /** Names it beside its disclosures; absent where it has none. */
  operation?: DisclosingOperation;
  /** What the order becomes; throws when the step cannot follow on its state. May read what the decision needs. */
  decide(order: Order, transaction: EntityManager): D | Promise<D>;
  /** Opens the disclosures without which the step is not done. */
  disclose?(transaction: EntityManager, context: StepContext): Promise<OpenedDisclosure>;
  /** Opens a disclosure that the step does not wait for. */
  inform?(transaction: EntityManager, context: StepContext): Promise<OpenedDisclosure | undefined>;
  /** Opens the disclosure that pays the card back; of every step whose decision may say that it is to be paid back. */
  payBack?(transaction: EntityManager, context: StepContext): Promise<OpenedDisclosure | undefined>;
  /** Writes rows beside the order's own. */
  write?(transaction: EntityManager, context: StepContext & { decision: D }): Promise<void>;
  events(context: StepContext): ProcessingEvent[];
}

/**
 * Takes one step in one transaction: state, rows, events and opened disclosures commit together. When the gate withholds
 * the disclosure that the step consists of, only that is kept, and ORDERS.NOTHING_LET_OUT is thrown.
 */
export async function takeStep<D extends Decision>(
  dataSource: DataSource,
  gate: DisclosureGate,
  orderId: string,
  step: OrderStep<D>,
  now: Date,
): Promise<OrderStepView> {
  const operationId = randomUUID();
  const { state, disclosures, done } = await dataSource.transaction(async (transaction) => {
    const order = await lockOrder(transaction, orderId);
    const decision = await step.decide(order, transaction);
    const context: StepContext = { order, operationId, now };
    const disclosed = await step.disclose?.(transaction, context);
    if (disclosed?.status === 'withheld') {
      await keep(transaction, step, orderId, [disclosed], now);
      return { state: order.state, disclosures: [disclosed], done: false };
    }
    await step.write?.(transaction, { ...context, decision });
    await appendToOutbox(transaction, step.events(context));
    const informed = await step.inform?.(transaction, context);
    const refund = decision.refund ? await step.payBack?.(transaction, context) : undefined;
    await saveOrder(transaction, orderId, {
      ...decision.changes,
      ...(refund?.status === 'opened' ? { refundedAt: now } : {}),
    });
    const opened = [disclosed, informed, refund].filter((each) => each !== undefined);
    await keep(transaction, step, orderId, opened, now);
    return { state: decision.changes.state ?? order.state, disclosures: opened, done: true };
  });
  if (disclosures.length > 0) gate.wake();
  if (!done) throw nothingLetOut();
  return { orderId, operationId, state, disclosures: disclosures.map(askedDisclosureView) };
}

async function keep(
  transaction: EntityManager,
  { operation }: Pick<OrderStep, 'operation'>,
  orderId: string,
  disclosures: readonly OpenedDisclosure[],
  now: Date,
): Promise<void> {
  if (operation !== undefined) await keepOrderDisclosures(transaction, orderId, operation, disclosures, now);
}
