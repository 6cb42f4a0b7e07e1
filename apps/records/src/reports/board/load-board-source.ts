import { Inject, Injectable } from '@nestjs/common';
import { type Executor, type PgPool, onPool } from '#database';
import type { Lang } from '#http';
import { findCoverageStart } from '../../coverage/coverage.query.js';
import { READ_POOL } from '../../database.module.js';
import { EditionsService } from '../../editions/editions.service.js';
import { dayAt, endOfDay, startOfDay } from '../../editions/stockholm-day.js';
import { listAttestations } from '../../evidence/attestation.repository.js';
import { SEVERITIES } from '../../findings/finding.js';
import {
  type FindingRow,
  type Moment,
  countOpenByAge,
  findLastRun,
  listFindings,
  sumFindings,
} from '../../findings/list-findings/findings.query.js';
import { listReviewsDue } from '../../findings/run-rules/seen-shapes.query.js';
import { countSubjects, listObservedShapes, listShapesObservedBetween } from '../../observed/observed-shapes.query.js';
import { ListSourcesService } from '../../sources/list-sources/list-sources.service.js';
import { LoadReportSource } from '../model/load-report-source.js';
import { AGE_BOUNDS, type BoardSource } from './board-source.js';
import { type CountOfMonth, countMonth, findFirstOfSources } from './count-by-month.query.js';
import { monthsUpTo } from './months.js';

/** Findings of one state and severity that are listed; whoever wants more asks the API. */
const MOST_LISTED = 100;

/** Before any event. */
const BEGINNING = new Date(0);

/** Reads what the board's report is made from: the register as of a day, and what was seen, found and reviewed up to its end. */
@Injectable()
export class LoadBoardSource {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(LoadReportSource) private readonly declared: LoadReportSource,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(ListSourcesService) private readonly sources: ListSourcesService,
  ) {}

  /** Undefined where no edition was in force. */
  async asOf(asOf: string, lang: Lang, now = new Date()): Promise<BoardSource | undefined> {
    const end = endOfDay(asOf);
    const source = await this.declared.asOf(end);
    if (source === undefined) return undefined;
    const executor = onPool(this.pool);
    // A day that is not over is shown by the sums that intake keeps; one gone by is counted from its events.
    const isOver = end < now;
    const correctedUntil = isOver ? after(end) : null;
    const moment = { at: end, day: dayAt(end) };
    const months = monthsUpTo(asOf);
    const start = await findCoverageStart(executor);
    return {
      ...source,
      editions: (await this.editions.published()).filter(({ number }) => number <= source.edition.number),
      coverageFrom: start !== null && start <= end ? start : null,
      shapes: isOver
        ? await listShapesObservedBetween(executor, { from: BEGINNING, to: after(end), correctedUntil })
        : await listObservedShapes(executor),
      attestations: await listAttestations(executor),
      persons: isOver ? null : await countSubjects(executor),
      months,
      counts: await countMonths(executor, months, end, correctedUntil),
      firstOfSources: await findFirstOfSources(executor, after(end)),
      sources: isOver ? null : await this.sources.list(lang, now),
      findings: {
        evaluatedAt: await findLastRun(executor, end),
        sums: await sumFindings(executor, moment),
        ages: await countOpenByAge(executor, moment, AGE_BOUNDS),
        listed: await listSeriousFirst(executor, moment),
        overruns: await listFindings(
          executor,
          moment,
          { rule: 'retention-overrun', state: 'open' },
          source.edition.activities.length * MOST_LISTED,
        ),
      },
      reviewsDue: await listReviewsDue(executor, end),
    };
  }
}

async function countMonths(
  executor: Executor,
  months: readonly string[],
  end: Date,
  correctedUntil: Date | null,
): Promise<CountOfMonth[]> {
  const counts: CountOfMonth[] = [];
  for (const [index, month] of months.entries()) {
    const next = months[index + 1];
    const to = next === undefined ? after(end) : startOfDay(`${next}-01`);
    counts.push(...(await countMonth(executor, month, { from: startOfDay(`${month}-01`), to, correctedUntil })));
  }
  return counts;
}

async function listSeriousFirst(executor: Executor, moment: Moment): Promise<FindingRow[]> {
  const listed: FindingRow[] = [];
  for (const state of ['open', 'accepted'] as const)
    for (const severity of SEVERITIES.toReversed())
      listed.push(...(await listFindings(executor, moment, { state, severity }, MOST_LISTED)));
  return listed;
}

function after(end: Date): Date {
  return new Date(end.getTime() + 1);
}
