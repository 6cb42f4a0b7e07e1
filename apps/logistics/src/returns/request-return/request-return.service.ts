import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import type { OrderStepView } from '../../orders/order-step.view.js';
import { takeStep } from '../../orders/take-step.js';
import { decideReturnRequest } from '../decide-on-return.js';
import { devicesNamed } from '../../orders/device-events.js';
import { RETURN_ANNOUNCED } from './disclosures.js';

@Injectable()
export class RequestReturnService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  request(orderId: string, now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        operation: 'request-return',
        decide: (order) => decideReturnRequest(order, now),
        // The right to withdraw does not wait for the warehouse to be told.
        inform: (transaction, { order: { buyer, serialNumbers }, operationId }) =>
          this.gate.open(transaction, RETURN_ANNOUNCED, {
            operationId,
            at: now,
            parties: [{ kind: buyer.kind, subjectRef: buyer.subjectRef, fields: { 'device-ids': [...serialNumbers] } }],
          }),
        events: devicesNamed,
      },
      now,
    );
  }
}
