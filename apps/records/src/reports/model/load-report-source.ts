import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { READ_POOL } from '../../database.module.js';
import { findPublisher } from '../../editions/edition.repository.js';
import { EditionsService } from '../../editions/editions.service.js';
import { RecipientSheetsService } from '../../recipient-sheets/recipient-sheets.service.js';
import type { ReportSource } from './report-source.js';

/** Reads what a report is made from: the edition and the recipients' sheets as the register knew them at an instant. */
@Injectable()
export class LoadReportSource {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(RecipientSheetsService) private readonly sheets: RecipientSheetsService,
  ) {}

  /** Undefined where no edition was in force. */
  async asOf(at: Date): Promise<ReportSource | undefined> {
    const [edition, { sheets }] = await Promise.all([this.editions.asOf(at), this.sheets.asOf(at)]);
    if (edition === undefined) return undefined;
    return { edition, sheets, adoptedBy: await findPublisher(onPool(this.pool), edition.key) };
  }
}
