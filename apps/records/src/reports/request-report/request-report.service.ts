import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, inTransaction } from '#database';
import { detectPersonalData } from '#processing-event';
import { READ_POOL } from '../../database.module.js';
import { ReportMaker } from '../make-report/report-maker.js';
import { dayAt, endOfDay } from '../../editions/stockholm-day.js';
import { LoadReportSource } from '../model/load-report-source.js';
import { inFuture, looksPersonal, noEdition } from '../report-problems.js';
import type { ObservedChoice, ReportJob, ReportRequest } from '../report-request.js';
import { insertObservedChoice, insertReportJob } from './report-job.repository.js';

/** Takes an order for a report; it is made beside the request, whatever its size. */
@Injectable()
export class RequestReportService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(LoadReportSource) private readonly sources: LoadReportSource,
    @Inject(ReportMaker) private readonly maker: ReportMaker,
  ) {}

  async request(
    asked: Omit<ReportRequest, 'asOf'> & { asOf: string | undefined },
    choice: ObservedChoice | null,
    now = new Date(),
  ): Promise<ReportJob> {
    const texts = [asked.diaryNumber, choice?.by, choice?.reference];
    if (texts.some((text) => text && detectPersonalData(text) !== undefined)) throw looksPersonal();
    const today = dayAt(now);
    const request = { ...asked, asOf: asked.asOf ?? today };
    if (request.asOf > today) throw inFuture();
    if ((await this.sources.asOf(endOfDay(request.asOf))) === undefined) throw noEdition();
    const job = await inTransaction(this.pool, async (transaction) => {
      const inserted = await insertReportJob(transaction, randomUUID(), request);
      if (choice !== null) await insertObservedChoice(transaction, inserted.id, choice);
      return inserted;
    });
    this.maker.wake();
    return job;
  }
}
