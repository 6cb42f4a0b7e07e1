import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { listDisclosureEvents } from './list-disclosures.query.js';
import type { SubjectRecipientsView } from './subject-recipients.view.js';
import { summarizeDisclosures } from './summarize-disclosures.js';

/** Tells who received one person's data. */
@Injectable()
export class ListRecipientsService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async recipientsOf(subject: string, lang: Lang): Promise<SubjectRecipientsView> {
    const executor = onPool(this.pool);
    const [events, coverage] = await Promise.all([
      listDisclosureEvents(executor, subject),
      describeCoverage(executor, lang),
    ]);
    return { subject, ...summarizeDisclosures(events, lang), ...coverage };
  }
}
