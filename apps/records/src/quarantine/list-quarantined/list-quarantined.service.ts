import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { READ_POOL } from '../../database.module.js';
import { describeQuarantined } from '../describe-quarantined.js';
import { noSuchRecord } from '../quarantine-problems.js';
import type { QuarantinePageView, QuarantinedRecordView } from '../quarantined.view.js';
import { type QuarantineFilter, findQuarantined, listQuarantined } from './list-quarantined.query.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class ListQuarantinedService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async list(filter: QuarantineFilter, limit: number, lang: Lang): Promise<QuarantinePageView> {
    const rows = await listQuarantined(onPool(this.pool), filter, limit + 1);
    const page = rows.slice(0, limit);
    return {
      records: page.map((row) => describeQuarantined(row, lang)),
      next: rows.length > limit ? page.at(-1)!.id : null,
    };
  }

  async show(id: string, lang: Lang): Promise<QuarantinedRecordView> {
    const row = UUID.test(id) ? await findQuarantined(onPool(this.pool), id) : undefined;
    if (row === undefined) throw noSuchRecord();
    return describeQuarantined(row, lang);
  }
}
