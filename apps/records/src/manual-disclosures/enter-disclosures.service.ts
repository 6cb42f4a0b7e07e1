import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Edition, type LegalEntity, undeclaredTerms } from '#declared-register';
import { type PgPool, inTransaction, onPool } from '#database';
import { type FieldError, type Lang, Problem } from '#http';
import { appendToOutbox } from '#outbox';
import { type ProcessingEvent, canonicalJson } from '#processing-event';
import { INTAKE_POOL } from '../database.module.js';
import { EditionsService } from '../editions/editions.service.js';
import { RecipientSheetsService } from '../recipient-sheets/recipient-sheets.service.js';
import { TERM_KINDS } from '../register/term-kinds.js';
import { type DigestedRow, digestRows, repeatedRows, rowsAmong } from './digest-rows.js';
import { findManualRows, noteManualEntry, noteManualRows, wasEntered } from './manual-entry.repository.js';
import type { ManualEntryView } from './manual-disclosures.view.js';
import { MOST_ROWS, type ReadRows, checkRows } from './read-rows.js';
import { type StatedDisclosure, stateDisclosures } from './state-disclosures.js';

/** Errors that are told of one request; whoever has more mends these first. */
const MOST_ERRORS = 500;

/** Enters disclosures that no system made: a phone call, a letter, a file handed over. */
@Injectable()
export class EnterDisclosuresService {
  constructor(
    @Inject(INTAKE_POOL) private readonly pool: PgPool,
    @Inject(EditionsService) private readonly editions: EditionsService,
    @Inject(RecipientSheetsService) private readonly sheets: RecipientSheetsService,
  ) {}

  /** With `dryRun` everything is checked and nothing kept. */
  async enter(read: ReadRows, dryRun: boolean, lang: Lang, now = new Date()): Promise<ManualEntryView> {
    const { disclosures, rows } = stated(read, now);
    const events = disclosures.flatMap((one) => one.events);
    const digest = createHash('sha256')
      .update(canonicalJson(read.rows.map(({ values }) => values)))
      .digest();
    await this.mustBeNew(digest, rows);
    if (!dryRun) {
      await inTransaction(this.pool, async (transaction) => {
        const noted =
          (await noteManualEntry(transaction, digest, disclosures.length, events.length)) &&
          (await noteManualRows(
            transaction,
            rows.map((row) => row.digest),
          ));
        // Another request brought them since they were looked for.
        if (!noted) throw enteredAlready([]);
        await appendToOutbox(transaction, events);
      });
    }
    return {
      dryRun,
      disclosures: disclosures.map((one) => ({ id: one.id, events: one.events.map(({ id }) => id) })),
      undeclared: undeclaredIn(events, await this.editions.published(), (await this.sheets.asOf(now)).entities, lang),
    };
  }

  private async mustBeNew(digest: Buffer, rows: readonly DigestedRow[]): Promise<void> {
    const executor = onPool(this.pool);
    const known = await findManualRows(
      executor,
      rows.map((row) => row.digest),
    );
    if (known.length > 0 || (await wasEntered(executor, digest))) throw enteredAlready(rowsAmong(rows, known));
  }
}

function stated(read: ReadRows, now: Date): { disclosures: StatedDisclosure[]; rows: DigestedRow[] } {
  if (read.rows.length > MOST_ROWS) throw tooMany();
  const checked = checkRows(read.errors.length > 0 ? [] : read.rows, now);
  const errors = [...read.errors, ...checked.errors];
  if (errors.length === 0 && checked.rows.length === 0)
    errors.push({ pointer: '', code: 'empty', expected: 'at least one row', found: 'none' });
  if (errors.length > 0) throw invalid(errors);
  const { disclosures, errors: later } = stateDisclosures(checked.rows);
  const rows = digestRows(checked.rows);
  if (later.length > 0) throw invalid(later);
  const repeated = repeatedRows(rows);
  if (repeated.length > 0) throw invalid(repeated);
  return { disclosures, rows };
}

/** Terms that the edition in force at the time does not declare, each once: entered and flagged, as any event’s. */
function undeclaredIn(
  events: readonly ProcessingEvent[],
  editions: readonly Edition[],
  entities: readonly LegalEntity[],
  lang: Lang,
): ManualEntryView['undeclared'] {
  const found = new Map<string, ManualEntryView['undeclared'][number]>();
  const editionAt = (time: string) => editions.findLast(({ validFrom }) => Date.parse(validFrom) <= Date.parse(time));
  for (const { data, time } of events) {
    const terms = {
      ...data,
      subjectKind: data.subjectKind ?? null,
      dataSource: data.dataSource ?? null,
      recipient: data.recipient?.key ?? null,
      recipientClass: data.recipient?.class ?? null,
      retentionTrigger: null,
    };
    for (const [kind, term] of undeclaredTerms(terms, editionAt(time), entities))
      found.set(`${kind} ${term}`, { kind, kindLabel: TERM_KINDS[kind][lang], term, activity: data.activity });
  }
  return [...found.values()];
}

function invalid(errors: readonly FieldError[]): Problem {
  const text = {
    sv: 'Uppgifterna har fel; vart och ett står i errors med rad och kolumn. Ingenting har förts in.',
    en: 'The rows have errors; errors lists each with row and column. Nothing was entered.',
  };
  return new Problem('MANUAL.INVALID_ROWS', 400, text, errors.slice(0, MOST_ERRORS));
}

function tooMany(): Problem {
  return new Problem('MANUAL.TOO_MANY_ROWS', 413, {
    sv: `Högst ${MOST_ROWS} rader åt gången. Dela filen.`,
    en: `At most ${MOST_ROWS} rows at a time. Split the file.`,
  });
}

function enteredAlready(rows: readonly FieldError[]): Problem {
  const text = {
    sv: 'Rader har redan förts in, de som står i errors eller alla; ingenting har gjorts. Har det hänt två gånger, skiljer tiden dem åt.',
    en: 'Rows were entered before, those in errors or all of them; nothing was done. If it happened twice, the time tells them apart.',
  };
  return new Problem('MANUAL.ENTERED_ALREADY', 409, text, rows.slice(0, MOST_ERRORS));
}
