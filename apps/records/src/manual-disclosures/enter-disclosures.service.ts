import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Edition, NoEditionInForceError, editionInForce, undeclaredTerms } from '#declared-register';
import { type PgPool, inTransaction, onPool } from '#database';
import { type FieldError, type Lang, Problem, conflict } from '#http';
import { appendToOutbox } from '#outbox';
import { type ProcessingEvent, canonicalJson } from '#processing-event';
import { INTAKE_POOL } from '../database.module.js';
import { TERM_KINDS } from '../register/term-kinds.js';
import { noteManualEntry, wasEntered } from './manual-entry.repository.js';
import type { ManualEntryView } from './manual-disclosures.view.js';
import { type ReadRows, checkRows } from './read-rows.js';
import { type StatedDisclosure, stateDisclosures } from './state-disclosures.js';

/** One request holds no more rows; a longer file goes in several. */
const MOST_ROWS = 5_000;

/** Errors that are told of one request; whoever has more mends these first. */
const MOST_ERRORS = 500;

/** Enters disclosures that no system made: a phone call, a letter, a file handed over. */
@Injectable()
export class EnterDisclosuresService {
  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  /** With `dryRun` everything is checked and nothing kept. */
  async enter(read: ReadRows, dryRun: boolean, lang: Lang, now = new Date()): Promise<ManualEntryView> {
    const disclosures = stated(read, now);
    const events = disclosures.flatMap((one) => one.events);
    const digest = createHash('sha256')
      .update(canonicalJson(read.rows.map(({ values }) => values)))
      .digest();
    if (dryRun) {
      if (await wasEntered(onPool(this.pool), digest)) throw enteredAlready();
    } else {
      await inTransaction(this.pool, async (transaction) => {
        if (!(await noteManualEntry(transaction, digest, disclosures.length, events.length))) throw enteredAlready();
        await appendToOutbox(transaction, events);
      });
    }
    return {
      dryRun,
      disclosures: disclosures.map((one) => ({ id: one.id, events: one.events.map(({ id }) => id) })),
      undeclared: undeclaredIn(events, lang),
    };
  }
}

function stated(read: ReadRows, now: Date): StatedDisclosure[] {
  if (read.rows.length > MOST_ROWS) throw tooMany();
  const checked = checkRows(read.errors.length > 0 ? [] : read.rows, now);
  const errors = [...read.errors, ...checked.errors];
  if (errors.length === 0 && checked.rows.length === 0)
    errors.push({ pointer: '', code: 'empty', expected: 'at least one row', found: 'none' });
  const { disclosures, errors: later } =
    errors.length > 0 ? { disclosures: [], errors: [] } : stateDisclosures(checked.rows);
  if (errors.length + later.length > 0) throw invalid([...errors, ...later].slice(0, MOST_ERRORS));
  return disclosures;
}

/** Terms that the edition in force at the time does not declare, each once: entered and flagged, as any event’s. */
function undeclaredIn(events: readonly ProcessingEvent[], lang: Lang): ManualEntryView['undeclared'] {
  const found = new Map<string, ManualEntryView['undeclared'][number]>();
  for (const { data, time } of events) {
    const terms = {
      ...data,
      subjectKind: data.subjectKind ?? null,
      dataSource: data.dataSource ?? null,
      recipient: data.recipient?.key ?? null,
      recipientClass: data.recipient?.class ?? null,
      retentionTrigger: null,
    };
    for (const [kind, term] of undeclaredTerms(terms, editionAt(new Date(time))))
      found.set(`${kind} ${term}`, { kind, kindLabel: TERM_KINDS[kind][lang], term, activity: data.activity });
  }
  return [...found.values()];
}

function editionAt(time: Date): Edition | undefined {
  try {
    return editionInForce(time);
  } catch (error) {
    if (error instanceof NoEditionInForceError) return undefined;
    throw error;
  }
}

function invalid(errors: FieldError[]): Problem {
  const text = {
    sv: 'Uppgifterna har fel; vart och ett står i errors med rad och kolumn. Ingenting har förts in.',
    en: 'The rows have errors; errors lists each with row and column. Nothing was entered.',
  };
  return new Problem('MANUAL.INVALID_ROWS', 400, text, errors);
}

function tooMany(): Problem {
  return new Problem('MANUAL.TOO_MANY_ROWS', 413, {
    sv: `Högst ${MOST_ROWS} rader åt gången. Dela filen.`,
    en: `At most ${MOST_ROWS} rows at a time. Split the file.`,
  });
}

function enteredAlready(): Problem {
  return conflict('MANUAL.ENTERED_ALREADY', {
    sv: 'Samma uppgifter har redan förts in; ingenting har gjorts. Har det hänt två gånger, skiljer tiden dem åt.',
    en: 'The same rows were entered before; nothing was done. If it happened twice, the time tells them apart.',
  });
}
