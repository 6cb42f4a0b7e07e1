import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { lastDayToComplain, lastDayToReturn } from '../../calendar/deadlines.js';
import { orderShown } from './events.js';
import type { OrderView } from './order.view.js';
import { type ShownOrder, readOrder } from './show-order.repository.js';

@Injectable()
export class ShowOrderService {
  constructor(private readonly dataSource: DataSource) {}

  async show(orderId: string, now: Date): Promise<OrderView> {
    return this.dataSource.transaction(async (transaction) => {
      const shown = await readOrder(transaction, orderId);
      const { buyerKind: kind, buyerRef: subjectRef } = shown.order;
      await appendToOutbox(transaction, orderShown({ kind, subjectRef }, randomUUID(), now));
      return orderView(shown);
    });
  }
}

function orderView({ order, items, serialNumbers, disclosures }: ShownOrder): OrderView {
  const { id, buyerRef, buyerKind, state, placedAt, amount, deliveredAt, failureReason, refundedAt } = order;
  return {
    id,
    subjectRef: buyerRef,
    buyerKind,
    state,
    placedAt: placedAt.toISOString(),
    amount,
    items: items.map(({ articleNumber, quantity, unitPrice }) => ({ articleNumber, quantity, unitPrice })),
    serialNumbers,
    ...(deliveredAt === null ? {} : deliveryOf(deliveredAt)),
    ...(failureReason === null ? {} : { failureReason }),
    ...(refundedAt === null ? {} : { refundedAt: refundedAt.toISOString() }),
    disclosures,
  };
}

function deliveryOf(deliveredAt: Date): Pick<OrderView, 'deliveredAt' | 'lastDayToReturn' | 'lastDayToComplain'> {
  return {
    deliveredAt: deliveredAt.toISOString(),
    lastDayToReturn: lastDayToReturn(deliveredAt),
    lastDayToComplain: lastDayToComplain(deliveredAt),
  };
}
