import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { READ_POOL } from '../../database.module.js';
import { contentErased, noSuchReport, notReady, reportFailed } from '../report-problems.js';
import type { ReportJob } from '../report-request.js';
import { findReportJob } from '../request-report/report-job.repository.js';
import { findChunk } from './report-chunk.query.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class ReadReportService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async job(id: string): Promise<ReportJob> {
    const job = UUID.test(id) ? await findReportJob(onPool(this.pool), id) : undefined;
    if (job === undefined) throw noSuchReport();
    return job;
  }

  /** A finished report with its file, which is read piece by piece as it is sent; with `nothing` it is not read at all. */
  async content(id: string, extent: 'everything' | 'nothing'): Promise<{ job: FinishedJob; stream: Readable }> {
    const job = await this.job(id);
    if (job.state === 'failed') throw reportFailed();
    if (!isFinished(job)) throw notReady();
    if (job.erasedAt !== null) throw contentErased();
    const pieces = extent === 'everything' ? this.pieces(job) : [];
    return { job, stream: Readable.from(pieces, { objectMode: false }) };
  }

  private async *pieces(job: FinishedJob): AsyncGenerator<Buffer> {
    let sent = 0;
    for (let number = 0; sent < job.size; number += 1) {
      const bytes = await findChunk(onPool(this.pool), job, number);
      if (bytes === undefined) throw new Error(`report ${job.id} ends before its last byte`);
      sent += bytes.length;
      yield bytes;
    }
  }
}

export type FinishedJob = ReportJob & { size: number; sha256: string };

function isFinished(job: ReportJob): job is FinishedJob {
  return job.state === 'done' && job.size !== null && job.sha256 !== null;
}
