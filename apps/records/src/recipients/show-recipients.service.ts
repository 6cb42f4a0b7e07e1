import { Inject, Injectable } from '@nestjs/common';
import { editionInForce } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type Lang, notFound } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import {
  countSubjectsByRecipient,
  listObservedShapes,
  listObservedShapesOfRecipient,
} from '../observed/observed-shapes.query.js';
import { declaredRecipients } from './declared-recipients.js';
import { countManualByRecipient } from './manual-disclosures.query.js';
import type { RecipientView, RecipientsView } from './recipient.view.js';
import { findSharingLog, listSharingLogs } from './sharing-logs.query.js';
import { recipientActivities, summarizeRecipient } from './summarize-recipient.js';

/** Reads who gets data: what the edition in force declares beside what was observed. */
@Injectable()
export class ShowRecipientsService {
  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  async list(lang: Lang, now = new Date()): Promise<RecipientsView> {
    const executor = onPool(this.pool);
    const declared = declaredRecipients(editionInForce(now));
    const [shapes, persons, logs, manual, coverage] = await Promise.all([
      listObservedShapes(executor),
      countSubjectsByRecipient(executor),
      listSharingLogs(executor),
      countManualByRecipient(executor),
      describeCoverage(executor, lang),
    ]);
    const sizes = new Map(logs.map(({ recipient, size }) => [recipient, size]));
    const keys = new Set([...declared.keys(), ...shapes.flatMap(({ recipient }) => recipient ?? [])]);
    const recipients = [...keys].sort().map((key) => {
      const found = {
        shapes: shapes.filter(({ recipient }) => recipient === key),
        entries: sizes.get(key) ?? 0,
        persons: persons.get(key) ?? 0,
        manual: manual.get(key) ?? 0,
      };
      return summarizeRecipient(key, declared.get(key) ?? [], found, lang);
    });
    return { ...coverage, recipients };
  }

  async show(key: string, lang: Lang, now = new Date()): Promise<RecipientView> {
    if (!isRecipientKey(key)) throw noSuchRecipient();
    const executor = onPool(this.pool);
    const declared = declaredRecipients(editionInForce(now)).get(key) ?? [];
    const [shapes, log, persons, manual, coverage] = await Promise.all([
      listObservedShapesOfRecipient(executor, key),
      findSharingLog(executor, key),
      countSubjectsByRecipient(executor),
      countManualByRecipient(executor),
      describeCoverage(executor, lang),
    ]);
    if (declared.length === 0 && shapes.length === 0) throw noSuchRecipient();
    const found = { shapes, entries: log?.size ?? 0, persons: persons.get(key) ?? 0, manual: manual.get(key) ?? 0 };
    return {
      ...summarizeRecipient(key, declared, found, lang),
      activities: recipientActivities(declared, shapes, lang),
      ...coverage,
    };
  }
}

/** What the contract lets a recipient be called; PostgreSQL would choke on some of the rest. */
export function isRecipientKey(key: string): boolean {
  return /^[a-z0-9-]{1,48}$/.test(key);
}

export function noSuchRecipient() {
  return notFound('RECIPIENT.UNKNOWN', {
    sv: 'Mottagaren är varken uppgiven eller belagd. Se /api/recipients för dem som finns.',
    en: 'No such recipient was declared or observed. See /api/recipients for those there are.',
  });
}
