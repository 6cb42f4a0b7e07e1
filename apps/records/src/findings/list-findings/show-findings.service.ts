import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { describeCoverage } from '../../coverage/coverage.js';
import { READ_POOL } from '../../database.module.js';
import { instantOf } from '../../editions/as-of.dto.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { dayAt } from '../../editions/stockholm-day.js';
import { describeFinding, describeStep, describeSum } from '../describe-finding.js';
import { noSuchFinding } from '../finding-problems.js';
import type { FindingAnswerView, FindingsPageView } from '../findings.view.js';
import {
  type FindingFilter,
  findFinding,
  findLastRun,
  listFindings,
  listSteps,
  sumFindings,
} from './findings.query.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Findings as they stand, or stood at an instant as the register knew them then. */
@Injectable()
export class ShowFindingsService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async list(filter: FindingFilter, limit: number, asOf: string | undefined, lang: Lang): Promise<FindingsPageView> {
    const executor = onPool(this.pool);
    const at = momentOf(asOf);
    const moment = { at, day: dayAt(at) };
    const reading = await this.declared.reading(lang, at);
    const [rows, sums, evaluatedAt, coverage] = await Promise.all([
      listFindings(executor, moment, filter, limit + 1),
      sumFindings(executor, moment),
      findLastRun(executor, at),
      describeCoverage(executor, lang),
    ]);
    const page = rows.slice(0, limit);
    return {
      asOf: at,
      evaluatedAt,
      ...coverage,
      sums: sums.map((sum) => describeSum(sum, reading)),
      findings: page.map((row) => describeFinding(row, reading)),
      next: rows.length > limit ? page.at(-1)!.id : null,
    };
  }

  async show(id: string, asOf: string | undefined, lang: Lang): Promise<FindingAnswerView> {
    const executor = onPool(this.pool);
    const at = momentOf(asOf);
    const row = UUID.test(id) ? await findFinding(executor, { at, day: dayAt(at) }, id) : undefined;
    if (row === undefined) throw noSuchFinding();
    const reading = await this.declared.reading(lang, at);
    const [steps, coverage] = await Promise.all([listSteps(executor, id, at), describeCoverage(executor, lang)]);
    return {
      ...describeFinding(row, reading),
      asOf: at,
      evidence: row.evidence,
      history: steps.map((step) => describeStep(step, reading)),
      ...coverage,
    };
  }
}

function momentOf(asOf: string | undefined): Date {
  return asOf === undefined ? new Date() : instantOf(asOf);
}
