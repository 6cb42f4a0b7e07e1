import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { releaseDevices } from '../../orders/lock-order.repository.js';
import type { OrderStepView } from '../../orders/order-step.view.js';
import { takeStep } from '../../orders/take-step.js';
import { openRefund } from '../../payments/refund-card/open-refund.js';
import { decideReturnReceipt } from '../decide-on-return.js';
import { devicesSettled } from '../../orders/device-events.js';

@Injectable()
export class ReceiveReturnService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  receive(orderId: string, now: Date): Promise<OrderStepView> {
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        operation: 'receive-return',
        decide: (order) => decideReturnReceipt(order, now),
        write: (transaction) => releaseDevices(transaction, orderId, now),
        payBack: (transaction, context) => openRefund(transaction, this.gate, context),
        events: devicesSettled,
      },
      now,
    );
  }
}
