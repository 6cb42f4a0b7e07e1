import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import type { OrderStepView } from '../../orders/order-step.view.js';
import { takeStep } from '../../orders/take-step.js';
import { type FailureReason, decideDeliveryFailure } from '../decide-on-shipment.js';
import { deliveryReported } from '../delivery-events.js';

@Injectable()
export class ReportDeliveryFailureService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  report(orderId: string, reason: FailureReason, now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      { decide: (order) => decideDeliveryFailure(order, reason, now), events: deliveryReported },
      now,
    );
  }
}
