import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, type Transaction, inTransaction } from '#database';
import { conflict } from '#http';
import { appendBusinessEvents } from '#outbox';
import { dayAt } from '../../editions/stockholm-day.js';
import { EditionsService } from '../../editions/editions.service.js';
import { RecipientSheetsService } from '../../recipient-sheets/recipient-sheets.service.js';
import { type Step, decideStep } from '../decide-step.js';
import { FINDINGS_POOL, FINDINGS_SETTINGS, type FindingsSettings } from '../findings-settings.js';
import type { Rule } from '../rule.js';
import { RULES } from '../rules.js';
import { type FindingNotice, noticeOf } from '../tell/notice.js';
import { insertNotices } from '../tell/notices.repository.js';
import { type Found, applyRules } from './apply-rules.js';
import { readStateOfEvents } from './remembered.repository.js';
import { readKnown } from './read-known.js';
import {
  type RunCounts,
  insertFinding,
  keepRunLow,
  listStandings,
  lockRun,
  markPresence,
  noteRun,
  noteSighting,
  takeStep,
} from './run.repository.js';

/** What a run came to. */
export interface RunResult extends RunCounts {
  startedAt: Date;
  finishedAt: Date;
  rules: string[];
}

/** One run is all rules over the whole past, and one transaction: killed at any moment it has not been. */
@Injectable()
export class RunRulesService {
  constructor(
    @Inject(FINDINGS_POOL) private readonly pool: PgPool,
    @Inject(FINDINGS_SETTINGS) private readonly settings: FindingsSettings,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(RecipientSheetsService) private readonly sheets: RecipientSheetsService,
  ) {}

  /** @throws Problem 409 where a run is under way */
  async run(now = new Date(), rules = RULES): Promise<RunResult> {
    return inTransaction(this.pool, async (transaction) => {
      if (!(await lockRun(transaction))) throw underWay();
      await keepRunLow(transaction, this.settings.statementTimeoutMs);
      const state = await readStateOfEvents(transaction);
      const known = await readKnown(transaction, { editions: this.editions, sheets: this.sheets }, now);
      const found = await applyRules(transaction, rules, known, state);
      const { notices, ...counts } = await this.settle(transaction, rules, found, now);
      await this.tell(transaction, notices, now);
      const result = { startedAt: now, finishedAt: new Date(), rules: rules.map(({ key }) => key), ...counts };
      await noteRun(transaction, result);
      return result;
    });
  }

  /** Findings of a rule that was not asked stay as they are. */
  private async settle(
    transaction: Transaction,
    rules: readonly Rule[],
    found: readonly Found[],
    now: Date,
  ): Promise<RunCounts & { notices: FindingNotice[] }> {
    const asked = new Set(rules.map(({ key }) => key));
    const standings = new Map(
      (await listStandings(transaction))
        .filter(({ rule }) => asked.has(rule))
        .map((standing) => [`${standing.rule} ${standing.about}`, standing]),
    );
    const notices: FindingNotice[] = [];
    const day = dayAt(now);
    for (const one of found) {
      const key = `${one.rule.key} ${one.about}`;
      const standing = standings.get(key);
      standings.delete(key);
      const severity = one.severity ?? one.rule.severity;
      const id = standing?.id ?? (await insertFinding(transaction, one, severity));
      await noteSighting(transaction, id, day, one, severity, now);
      const step = decideStep(standing, one, now);
      if (standing !== undefined) await markPresence(transaction, id, true, severity);
      if (step === undefined) continue;
      await takeStep(transaction, { finding: id, ...step, at: now, times: one.times ?? 0 });
      const occurrence = (standing?.occurrences ?? 0) + (step.action === 'acceptance-ended' ? 0 : 1);
      notices.push(noticeOf(id, one, step, occurrence, now));
    }
    let gone = 0;
    for (const standing of standings.values()) {
      const step: Step | undefined = decideStep(standing, undefined, now);
      await markPresence(transaction, standing.id, false);
      if (step === undefined) continue;
      await takeStep(transaction, { finding: standing.id, ...step, at: now, times: 0 });
      gone += 1;
    }
    return { present: found.length, opened: notices.length, gone, notices };
  }

  private async tell(transaction: Transaction, notices: readonly FindingNotice[], now: Date): Promise<void> {
    await appendBusinessEvents(
      transaction,
      notices.map((notice) => ({ id: notice.id, topic: this.settings.topic, key: notice.finding, event: notice })),
    );
    if (this.settings.webhook !== undefined) await insertNotices(transaction, notices, now);
  }
}

function underWay() {
  return conflict('FINDINGS.RUN_UNDER_WAY', {
    sv: 'Reglerna prövas redan. Vänta tills det är klart och fråga GET /api/findings.',
    en: 'The rules are being run already. Wait until that is done, and ask GET /api/findings.',
  });
}
