import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import type { OrderStepView } from '../../orders/order-step.view.js';
import { takeStep } from '../../orders/take-step.js';
import { openRefund } from '../../payments/refund-card/open-refund.js';
import type { ComplaintOutcome } from '../complaint.js';
import { findOrderOfComplaint, readComplaint, saveClosing } from '../complaint.repository.js';
import { decideComplaintClosing } from '../decide-on-complaint.js';
import { devicesSettled } from '../../orders/device-events.js';

@Injectable()
export class CloseComplaintService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async close(complaintId: string, outcome: ComplaintOutcome, now: Date): Promise<OrderStepView> {
    const orderId = await findOrderOfComplaint(this.dataSource.manager, complaintId);
    return takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        operation: 'close-complaint',
        decide: async (order, transaction) =>
          decideComplaintClosing(await readComplaint(transaction, complaintId), order, outcome),
        write: (transaction) => saveClosing(transaction, complaintId, outcome, now),
        payBack: (transaction, context) => openRefund(transaction, this.gate, context),
        events: devicesSettled,
      },
      now,
    );
  }
}
