import { Inject, Injectable } from '@nestjs/common';
import { type RecipientSheet, diffDocuments, documentText, examineSheet } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { type Lang, Problem, kindOf } from '#http';
import { INTAKE_POOL } from '../database.module.js';
import { checkedAuthor } from '../editions/author.js';
import { invalidDocument } from '../editions/edition-problems.js';
import { digestsRead } from '../editions/etag.js';
import { startOfDay } from '../editions/stockholm-day.js';
import { isRecipientKey, noSuchRecipient } from '../recipients/show-recipients.service.js';
import { isInForce } from './in-force.js';
import type { ReplaceSheetDto } from './recipient-sheets.dto.js';
import { type StoredSheet, insertSheet, listSheetVersions } from './recipient-sheet.repository.js';
import type { RecipientSheetView, SheetVersionView } from './recipient-sheet.view.js';

/** Shows a recipient's sheet and adds versions to it; none is ever changed. */
@Injectable()
export class MaintainSheetService {
  constructor(@Inject(INTAKE_POOL) private readonly pool: PgPool) {}

  /** As it stood at an instant: by what was recorded then, and held then. */
  async show(recipient: string, at: Date): Promise<RecipientSheetView> {
    const versions = await this.versions(recipient);
    const stood = versions.findLast(({ recordedAt, validFrom }) => recordedAt <= at && validFrom <= at);
    if (stood === undefined) throw noSheet();
    return sheetView(stood, versions, at);
  }

  /** Adds a version to the one that was read; the first where `If-None-Match: *` says that there is none. */
  async replace(
    recipient: string,
    condition: { ifMatch: string | undefined; ifNoneMatch: string | undefined },
    asked: ReplaceSheetDto,
    lang: Lang,
    now = new Date(),
  ): Promise<RecipientSheetView> {
    const author = checkedAuthor(asked);
    const first = condition.ifNoneMatch === '*';
    const read = first ? [] : digestsRead(condition.ifMatch);
    const examined = examineSheet(asked.sheet);
    if (!('document' in examined)) throw invalidDocument(asked.sheet, examined.shortcomings, lang, '/sheet');
    const { document } = examined;
    if (document.key !== recipient) throw otherRecipient(lang);
    const validFrom = validityOf(asked.validFrom, now);
    const versions = await this.versions(recipient);
    const latest = versions.at(-1);
    const expected = first ? latest === undefined : latest !== undefined && read.includes(latest.digest);
    if (!expected) throw changedSince(versions, read, lang);
    const next = (latest?.version ?? 0) + 1;
    if (!(await insertSheet(onPool(this.pool), recipient, next, documentText(document), validFrom, author)))
      throw changedSince(await this.versions(recipient), read, lang);
    const all = await this.versions(recipient);
    const added = all.find(({ version }) => version === next)!;
    return sheetView(added, all, new Date(Math.max(added.validFrom.getTime(), added.recordedAt.getTime())));
  }

  private async versions(recipient: string): Promise<StoredSheet[]> {
    if (!isRecipientKey(recipient)) throw noSuchRecipient();
    return listSheetVersions(onPool(this.pool), recipient);
  }
}

function sheetView(stood: StoredSheet, versions: readonly StoredSheet[], at: Date): RecipientSheetView {
  const sheet = JSON.parse(stood.document) as RecipientSheet;
  return {
    ...versionView(stood),
    asOf: at,
    sheet: sheet as unknown as RecipientSheetView['sheet'],
    agreementsInForce: sheet.agreements
      .filter((agreement) => isInForce(agreement, at))
      .map(({ reference }) => reference),
    transfersInForce: sheet.transfers.filter((transfer) => isInForce(transfer, at)).map(({ country }) => country),
    versions: versions.map(versionView),
  };
}

function versionView({ version, validFrom, recordedAt, by, reason, digest }: StoredSheet): SheetVersionView {
  return { version, validFrom, recordedAt, by, reason, digest };
}

function validityOf(given: string | undefined, now: Date): Date {
  if (given === undefined) return now;
  const from = given.includes('T') ? new Date(given) : startOfDay(given);
  if (!Number.isNaN(from.getTime())) return from;
  const text = { sv: 'Den dagen finns inte.', en: 'There is no such day.' };
  throw new Problem('HTTP.INVALID_FIELDS', 400, text, [
    { pointer: '/validFrom', code: 'day', expected: 'a day that exists', found: kindOf(given) },
  ]);
}

function noSheet(): Problem {
  return new Problem('RECIPIENT.NO_SHEET', 404, {
    sv: 'Mottagaren hade inget blad då. Lägg in ett: PUT med If-None-Match: *.',
    en: 'The recipient had no sheet then. Enter one: PUT with If-None-Match: *.',
  });
}

function otherRecipient(lang: Lang): Problem {
  const text = {
    sv: 'Bladets nyckel är en annan än adressens; ingenting har sparats.',
    en: 'The key of the sheet is not that of the address; nothing was saved.',
  };
  const expected = lang === 'sv' ? 'adressens nyckel' : 'the key of the address';
  return new Problem('RECIPIENT.OTHER_KEY', 422, text, [
    { pointer: '/sheet/key', code: 'wrong-value', expected, found: 'another key' },
  ]);
}

/** Somebody was faster: says who, and which fields differ from what was read. */
function changedSince(versions: readonly StoredSheet[], read: readonly string[], lang: Lang): Problem {
  const latest = versions.at(-1);
  const known = versions.findLast(({ digest }) => read.includes(digest));
  const who = latest === undefined ? '' : ` (${latest.by}, ${latest.recordedAt.toISOString()}: ${latest.reason})`;
  const text = {
    sv: `Bladet är ett annat än det som lästes${who}; ingenting har skrivits över. Läs det igen och försök på nytt.`,
    en: `The sheet is not the one that was read${who}; nothing was overwritten. Read it again and try anew.`,
  };
  const changes =
    latest === undefined || known === undefined
      ? []
      : diffDocuments(JSON.parse(known.document), JSON.parse(latest.document));
  const expected = lang === 'sv' ? 'det som lästes' : 'what was read';
  const errors = changes.map(({ path, pointer, kind, after }) => ({
    pointer,
    path,
    code: kind,
    expected,
    found: kindOf(after),
  }));
  return new Problem('RECIPIENT.SHEET_CHANGED_SINCE', 412, text, errors);
}
