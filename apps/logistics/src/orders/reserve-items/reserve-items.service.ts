import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { decideReservation } from '../decide-on-order.js';
import type { OrderStepView } from '../order-step.view.js';
import { takeStep } from '../take-step.js';
import { WAREHOUSE_RESERVATION } from './disclosures.js';
import { itemsReserved } from './events.js';
import { takeDevices } from './reserve-items.repository.js';

@Injectable()
export class ReserveItemsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  reserve(orderId: string, serialNumbers: string[], now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        operation: 'reserve-items',
        decide: (order) => decideReservation(order, serialNumbers, now),
        write: (transaction) => takeDevices(transaction, orderId, serialNumbers),
        disclose: (transaction, { order: { buyer, address }, operationId }) =>
          this.gate.open(transaction, WAREHOUSE_RESERVATION, {
            operationId,
            at: now,
            parties: [
              {
                kind: buyer.kind,
                subjectRef: buyer.subjectRef,
                fields: { name: buyer.name, 'postal-address': address, 'device-ids': serialNumbers },
              },
            ],
          }),
        events: itemsReserved,
      },
      now,
    );
  }
}
