import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { appendBusinessEvents } from '#outbox';
import type { OrderStepView } from '../../orders/order-step.view.js';
import { takeStep } from '../../orders/take-step.js';
import { decideShipment } from '../decide-on-shipment.js';
import { COURIER_ORDER } from './disclosures.js';
import { orderShipped } from './events.js';
import { devicesShipped } from './tell-other-services.js';

/** Injection token: name of the topic where other services are told of shipped devices. */
export const DEVICE_SHIPPED_TOPIC = Symbol('DEVICE_SHIPPED_TOPIC');

@Injectable()
export class ShipOrderService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
    @Inject(DEVICE_SHIPPED_TOPIC) private readonly topic: string,
  ) {}

  ship(orderId: string, now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        operation: 'ship-order',
        decide: (order) => decideShipment(order, now),
        disclose: (transaction, { order: { buyer, address }, operationId }) =>
          this.gate.open(transaction, COURIER_ORDER, {
            operationId,
            at: now,
            parties: [
              {
                kind: buyer.kind,
                subjectRef: buyer.subjectRef,
                fields: { name: buyer.name, 'postal-address': address, phone: buyer.phone, email: buyer.email },
              },
            ],
          }),
        write: (transaction, { order }) => appendBusinessEvents(transaction, devicesShipped(order, this.topic, now)),
        events: orderShipped,
      },
      now,
    );
  }
}
