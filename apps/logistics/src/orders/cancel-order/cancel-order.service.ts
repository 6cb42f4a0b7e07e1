import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { openRefund } from '../../payments/refund-card/open-refund.js';
import { decideCancellation } from '../decide-on-order.js';
import { releaseDevices } from '../lock-order.repository.js';
import type { OrderStepView } from '../order-step.view.js';
import { type StepContext, takeStep } from '../take-step.js';
import { RESERVATION_CANCELLED } from './disclosures.js';
import { orderCancelledByBuyer } from './events.js';

@Injectable()
export class CancelOrderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  cancel(orderId: string, now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        operation: 'cancel-order',
        decide: (order) => decideCancellation(order, now),
        write: (transaction) => releaseDevices(transaction, orderId, now),
        inform: (transaction, context) => this.tellWarehouse(transaction, context),
        payBack: (transaction, context) => openRefund(transaction, this.gate, context),
        events: orderCancelledByBuyer,
      },
      now,
    );
  }

  private async tellWarehouse(
    transaction: EntityManager,
    { order: { buyer, serialNumbers }, operationId, now }: StepContext,
  ): Promise<OpenedDisclosure | undefined> {
    if (serialNumbers.length === 0) return undefined;
    return this.gate.open(transaction, RESERVATION_CANCELLED, {
      operationId,
      at: now,
      parties: [{ kind: buyer.kind, subjectRef: buyer.subjectRef, fields: { 'device-ids': [...serialNumbers] } }],
    });
  }
}
