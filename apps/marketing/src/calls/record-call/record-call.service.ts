import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { askedDisclosureView } from '#emitting-service';
import { appendToOutbox } from '#outbox';
import type { CallPurpose, RecordedCall } from '../call.js';
import { decideRecording } from '../decide-recording.js';
import { DOCUMENTED_CALL, QUALITY_CALL, TRAINING_CALL } from './disclosures.js';
import { callRecorded } from './events.js';
import type { RecordCallDto } from './record-call.dto.js';
import { insertCall } from './record-call.repository.js';
import type { RecordedCallView } from './recorded-call.view.js';

@Injectable()
export class RecordCallService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  /** A recording that the register does not let the dialler keep is entered all the same: it exists. */
  async record({ noticeGiven, noticeEdition, ...told }: RecordCallDto, now: Date): Promise<RecordedCallView> {
    const operationId = randomUUID();
    const call = { ...told, startedAt: new Date(told.startedAt) };
    const disclosures = await this.dataSource.transaction(async (transaction) => {
      decideRecording({ ...call, noticeGiven, known: false }, now);
      const known = !(await insertCall(transaction, call));
      decideRecording({ ...call, noticeGiven, known }, now);
      await appendToOutbox(transaction, callRecorded(call, { operationId, notice: noticeEdition, now }));
      const opened: OpenedDisclosure[] = [];
      for (const purpose of call.purposes) opened.push(await this.open(transaction, purpose, call, operationId, now));
      return opened;
    });
    this.gate.wake();
    return { recordingId: call.recordingId, operationId, disclosures: disclosures.map(askedDisclosureView) };
  }

  private open(
    transaction: EntityManager,
    purpose: CallPurpose,
    { recordingId, startedAt, durationSeconds, customerRef, employeeRef, staffNumber }: RecordedCall,
    operationId: string,
    at: Date,
  ): Promise<OpenedDisclosure> {
    const recording = { 'call-recordings': { recordingId, startedAt: startedAt.toISOString(), durationSeconds } };
    const customer = { kind: 'customer' as const, subjectRef: customerRef, fields: recording };
    const employee = { kind: 'employee' as const, subjectRef: employeeRef };
    if (purpose === 'training')
      return this.gate.open(transaction, TRAINING_CALL, {
        operationId,
        at,
        parties: [customer, { ...employee, fields: recording }],
      });
    return this.gate.open(transaction, purpose === 'quality' ? QUALITY_CALL : DOCUMENTED_CALL, {
      operationId,
      at,
      parties: [customer, { ...employee, fields: { ...recording, 'staff-identity': { staffNumber } } }],
    });
  }
}
