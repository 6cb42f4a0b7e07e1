import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendToOutbox } from '#outbox';
import { saveContract } from '../../contracts/lock-contract.repository.js';
import { creditReported } from '../credit-check-events.js';
import { decideReport } from '../decide-on-credit-check.js';
import { lockCreditCheck, saveCreditCheck } from '../lock-credit-check.repository.js';
import type { RecordReportDto } from './record-report.dto.js';
import type { RecordedReportView } from './recorded-report.view.js';

@Injectable()
export class RecordReportService {
  constructor(private readonly dataSource: DataSource) {}

  async record(checkId: string, report: RecordReportDto, now: Date): Promise<RecordedReportView> {
    return this.dataSource.transaction(async (transaction) => {
      const check = await lockCreditCheck(transaction, checkId);
      const { reportedAt } = decideReport(check, now);
      const { paymentRemarks, enforcementDebtOre, riskPercent, decision } = report;
      await saveCreditCheck(transaction, checkId, {
        reportedAt,
        paymentRemarks,
        enforcementDebtOre,
        riskPercent,
        decision,
      });
      const { contractId, customerRef } = check;
      await saveContract(transaction, contractId, { creditDecision: decision });
      await appendToOutbox(transaction, creditReported({ customerRef, operationId: randomUUID(), at: now }));
      return { id: checkId, contractId, decision, reportedAt: reportedAt.toISOString() };
    });
  }
}
