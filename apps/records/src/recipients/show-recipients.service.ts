import { Inject, Injectable } from '@nestjs/common';
import type { Edition } from '#declared-register';
import { type Executor, type PgPool, onPool } from '#database';
import { type Lang, notFound } from '#http';
import { describeCoverage } from '../coverage/coverage.js';
import { READ_POOL } from '../database.module.js';
import { instantOf } from '../editions/as-of.dto.js';
import { ReadDeclaredService } from '../editions/read-declared/read-declared.service.js';
import type { Reading } from '../editions/read-declared/reading.js';
import { noEditionThen } from '../editions/edition-problems.js';
import { listAttestations } from '../evidence/attestation.repository.js';
import { CellStates } from '../evidence/cell-states.js';
import { judgeCells } from '../evidence/judge-cells.js';
import { seenCells } from '../evidence/seen-cells.js';
import {
  type ObservedShape,
  countSubjectsByRecipient,
  listObservedShapes,
  listObservedShapesOfRecipient,
  listShapesObservedBetween,
} from '../observed/observed-shapes.query.js';
import { type DeclaredRecipiency, declaredRecipients } from './declared-recipients.js';
import { countManualByRecipient } from './manual-disclosures.query.js';
import type { RecipientView, RecipientsView } from './recipient.view.js';
import { findSharingLog, listSharingLogs } from './sharing-logs.query.js';
import { type RecipientEvidence, recipientActivities, summarizeRecipient } from './summarize-recipient.js';

/** Reads who gets data: what the edition in force declares beside what was observed. */
@Injectable()
export class ShowRecipientsService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async list(lang: Lang, asOf?: string, now = new Date()): Promise<RecipientsView> {
    const executor = onPool(this.pool);
    const { declared, reading, seenUntil } = await this.choose(asOf, lang, now);
    const [shapes, counts, coverage] = await Promise.all([
      seenUntil === null ? listObservedShapes(executor) : listShapesObservedBetween(executor, asOfThen(seenUntil)),
      seenUntil === null ? countAll(executor) : NOT_COUNTED,
      describeCoverage(executor, lang),
    ]);
    const keys = new Set([...declared.keys(), ...shapes.flatMap(({ recipient }) => recipient ?? [])]);
    const recipients = [...keys].sort().map((key) => {
      const found = { shapes: shapes.filter(({ recipient }) => recipient === key), ...counts(key) };
      return summarizeRecipient(key, declared.get(key) ?? [], found, reading);
    });
    return { ...coverage, recipients };
  }

  async show(key: string, lang: Lang, asOf?: string, now = new Date()): Promise<RecipientView> {
    if (!isRecipientKey(key)) throw noSuchRecipient();
    const executor = onPool(this.pool);
    const { edition, declared, reading, at, seenUntil } = await this.choose(asOf, lang, now);
    const own = declared.get(key) ?? [];
    const [shapes, counts, attestations, coverage] = await Promise.all([
      seenUntil === null ? listObservedShapesOfRecipient(executor, key) : this.shapesUntil(key, seenUntil),
      seenUntil === null ? countOne(executor, key) : NOT_COUNTED,
      listAttestations(executor),
      describeCoverage(executor, lang),
    ]);
    if (own.length === 0 && shapes.length === 0) throw noSuchRecipient();
    const states = new CellStates(judgeCells(edition, seenCells(shapes), attestations, reading, at));
    return {
      ...summarizeRecipient(key, own, { shapes, ...counts(key) }, reading),
      activities: recipientActivities(key, own, shapes, states, reading),
      ...coverage,
    };
  }

  private async choose(asOf: string | undefined, lang: Lang, now: Date): Promise<Chosen> {
    const at = asOf === undefined ? now : instantOf(asOf);
    const { edition, reading } = await this.declared.asOf(at, lang);
    if (edition === undefined) throw noEditionThen();
    return { edition, declared: declaredRecipients(edition, reading), reading, at, seenUntil: at < now ? at : null };
  }

  private async shapesUntil(key: string, until: Date): Promise<ObservedShape[]> {
    const shapes = await listShapesObservedBetween(onPool(this.pool), asOfThen(until));
    return shapes.filter(({ recipient }) => recipient === key);
  }
}

/** From before any event, with what was corrected by then. */
function asOfThen(until: Date) {
  return { from: new Date(0), to: until, correctedUntil: until };
}

interface Chosen {
  edition: Edition;
  declared: ReadonlyMap<string, readonly DeclaredRecipiency[]>;
  reading: Reading;
  at: Date;
  /** null: all that was ever observed. */
  seenUntil: Date | null;
}

type Counts = (key: string) => Omit<RecipientEvidence, 'shapes'>;

/** Logs and persons are kept as they are now. */
const NOT_COUNTED: Counts = () => ({ entries: null, persons: null, manual: null });

async function countAll(executor: Executor): Promise<Counts> {
  const [persons, logs, manual] = await Promise.all([
    countSubjectsByRecipient(executor),
    listSharingLogs(executor),
    countManualByRecipient(executor),
  ]);
  const sizes = new Map(logs.map(({ recipient, size }) => [recipient, size]));
  return (key) => ({ entries: sizes.get(key) ?? 0, persons: persons.get(key) ?? 0, manual: manual.get(key) ?? 0 });
}

async function countOne(executor: Executor, recipient: string): Promise<Counts> {
  const [log, persons, manual] = await Promise.all([
    findSharingLog(executor, recipient),
    countSubjectsByRecipient(executor),
    countManualByRecipient(executor),
  ]);
  return (key) => ({ entries: log?.size ?? 0, persons: persons.get(key) ?? 0, manual: manual.get(key) ?? 0 });
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
