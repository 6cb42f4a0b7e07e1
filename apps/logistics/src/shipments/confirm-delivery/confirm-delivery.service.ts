import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import type { OrderStepView } from '../../orders/order-step.view.js';
import { takeStep } from '../../orders/take-step.js';
import { decideDelivery } from '../decide-on-shipment.js';
import { deliveryReported } from '../delivery-events.js';

@Injectable()
export class ConfirmDeliveryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  confirm(orderId: string, now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      { decide: (order) => decideDelivery(order, now), events: deliveryReported },
      now,
    );
  }
}
