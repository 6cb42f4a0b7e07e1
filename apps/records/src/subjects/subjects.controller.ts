import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type PgPool, onPool } from '#database';
import { Language, type Lang, Problem } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { listDisclosuresOfSubject } from './list-recipients.query.js';
import type { SubjectRecipientsView } from './subject-recipients.view.js';
import { summarizeDisclosures } from './summarize-disclosures.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@ApiTags('data subjects')
@ApiQuery({ name: 'lang', enum: ['sv', 'en'], required: false })
@Controller('api/subjects')
export class SubjectsController {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  /** Who received this person's data (Art. 15(1)(c)); a person without events gets an empty list. */
  @Get(':ref/recipients')
  async recipients(@Param('ref') ref: string, @Language() lang: Lang): Promise<SubjectRecipientsView> {
    if (!UUID.test(ref)) throw notASubject();
    const executor = onPool(this.pool);
    const [disclosures, coverage] = await Promise.all([
      listDisclosuresOfSubject(executor, ref),
      describeCoverage(executor, lang),
    ]);
    return { subject: ref.toLowerCase(), ...summarizeDisclosures(disclosures, lang), ...coverage };
  }
}

function notASubject(): Problem {
  const text = {
    sv: 'En registrerad anges med sin subjectRef. Slå upp den i tjänsten som känner personen.',
    en: 'A data subject is given by the subjectRef. Look it up in the service that knows the person.',
  };
  return new Problem('SUBJECT.NOT_A_REFERENCE', 400, text, [
    { pointer: '/ref', code: 'isUuid', expected: 'a UUID', found: 'text' },
  ]);
}
