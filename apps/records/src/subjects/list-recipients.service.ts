import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
import { listDisclosureEvents } from './list-disclosures.query.js';
import type { SubjectRecipientsView } from './subject-recipients.view.js';
import { summarizeDisclosures } from './summarize-disclosures.js';

/** Tells who received one person's data. */
@Injectable()
export class ListRecipientsService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async recipientsOf(subject: string, lang: Lang): Promise<SubjectRecipientsView> {
    const executor = onPool(this.pool);
    const [events, reading, coverage] = await Promise.all([
      listDisclosureEvents(executor, subject),
      this.declared.reading(lang, new Date()),
      describeCoverage(executor, lang),
    ]);
    return { subject, ...summarizeDisclosures(events, reading), ...coverage };
  }
}
