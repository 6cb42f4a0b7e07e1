import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { READ_POOL } from '../../database.module.js';
import { endOfDay } from '../../editions/stockholm-day.js';
import { buildBoardModel } from '../board/build-board-model.js';
import { LoadBoardSource } from '../board/load-board-source.js';
import { renderBoardPdf } from '../board/pdf/render-board-pdf.js';
import { buildReportModel, wordsOf } from '../model/build-report-model.js';
import { LoadReportSource } from '../model/load-report-source.js';
import type { ReportDigests } from '../model/report-model.js';
import { readObservedPart } from '../observed/read-observed-part.js';
import { noEdition } from '../report-problems.js';
import type { ReportRequest } from '../report-request.js';
import { type OnProgress, renderReport } from './render-report.js';

/** A report whose content is settled, and whose bytes are not yet made. */
export interface PreparedReport {
  /** Key of the edition. */
  readonly edition: string;
  readonly digests: ReportDigests;
  readonly render: (onProgress: OnProgress) => Readable;
}

/** Reads what a report is made from and words it. */
@Injectable()
export class PrepareReport {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(LoadReportSource) private readonly sources: LoadReportSource,
    @Inject(LoadBoardSource) private readonly boardSources: LoadBoardSource,
  ) {}

  async prepare(request: ReportRequest): Promise<PreparedReport> {
    return request.for === 'board' ? this.forBoard(request) : this.forAuthority(request);
  }

  private async forBoard({ asOf, lang }: ReportRequest): Promise<PreparedReport> {
    const source = await this.boardSources.asOf(asOf, lang);
    if (source === undefined) throw noEdition();
    const model = buildBoardModel(source, { lang, asOf });
    return { edition: model.edition.key, digests: model.digests, render: () => renderBoardPdf(model) };
  }

  private async forAuthority(request: ReportRequest): Promise<PreparedReport> {
    const { lang, asOf, diaryNumber, security, include } = request;
    const source = await this.sources.asOf(endOfDay(asOf));
    if (source === undefined) throw noEdition();
    const observed =
      include === 'observed'
        ? await readObservedPart(onPool(this.pool), source.edition, asOf, wordsOf(source, lang))
        : null;
    const options = { lang, asOf, diaryNumber };
    const model = buildReportModel(source, options, { observed, withSecurity: security !== 'left-out' });
    return {
      edition: model.edition.key,
      digests: model.digests,
      render: (onProgress) => renderReport(model, request, onProgress),
    };
  }
}
