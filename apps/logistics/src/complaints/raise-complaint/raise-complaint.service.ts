import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DisclosureGate } from '#disclosure';
import { takeStep } from '../../orders/take-step.js';
import { hasOpenComplaint, insertComplaint } from '../complaint.repository.js';
import { decideComplaint } from '../decide-on-complaint.js';
import { devicesNamed } from '../../orders/device-events.js';
import type { RaiseComplaintDto } from './raise-complaint.dto.js';
import type { RaisedComplaintView } from './raised-complaint.view.js';

@Injectable()
export class RaiseComplaintService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  async raise(orderId: string, { fault, serialNumber }: RaiseComplaintDto, now: Date): Promise<RaisedComplaintView> {
    const id = randomUUID();
    const command = { complaintId: id, fault, serialNumber: serialNumber ?? undefined };
    const { operationId } = await takeStep(
      this.dataSource,
      this.gate,
      orderId,
      {
        decide: async (order, transaction) => ({
          changes: {},
          refund: false,
          complaint: decideComplaint(order, await hasOpenComplaint(transaction, orderId), command, now),
        }),
        write: (transaction, { decision: { complaint } }) => insertComplaint(transaction, complaint),
        events: devicesNamed,
      },
      now,
    );
    return { id, orderId, operationId, raisedAt: now.toISOString() };
  }
}
