import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { READ_POOL } from '../../database.module.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import { type SharingLogHead, findSharingLog, wasRecipientSeen } from '../../recipients/sharing-logs.query.js';
import { isRecipientKey, noSuchRecipient } from '../../recipients/show-recipients.service.js';
import type { LeafV1 } from '../leaf.js';
import { CSV_HEADER, countLines, csvChunk, ndjsonChunk } from './export-log.js';
import { type EntryCourse, listEntryCourses } from './entry-courses.query.js';
import { type LogFilter, isFilter, wantedCourses } from './filter-log.js';
import { inAdvance } from './in-advance.js';
import {
  type LogEntry,
  copyLeafLines,
  countCorrectedEntries,
  readEntries,
  readEntriesOfCourses,
} from './read-entries.query.js';
import type { LogEntryView, LogPageView } from './read-log.view.js';

/** Entries fetched at a time while a log streams out: with one such page ahead they bound the memory of an export. */
const EXPORT_PAGE = 500;

/** The same where they pass through as they are. */
const LEAF_PAGE = 2_000;

export const DEPLOYMENT = Symbol('deployment');

/** A log, or those of its entries that took one of the courses. */
interface ChosenLog extends SharingLogHead {
  courses?: readonly EntryCourse[];
}

@Injectable()
export class ReadLogService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(DEPLOYMENT) private readonly deployment: string,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async page(recipient: string, filter: LogFilter, cursor: number, limit: number): Promise<LogPageView> {
    const log = await this.head(recipient, filter);
    // One more than is shown: whether, and where, there is a next page.
    const [found, corrected] = await Promise.all([
      this.read(log, cursor, limit + 1),
      countCorrectedEntries(onPool(this.pool), log.id),
    ]);
    return {
      recipient,
      origin: `${this.deployment}/sharing/${recipient}`,
      size: log.size,
      corrected,
      entries: found.slice(0, limit).map(entryView),
      next: found[limit]?.index ?? null,
    };
  }

  /**
   * The log as it is now, whole or what the filter leaves; entries that come while it streams are left to the next export. A
   * reader that hangs up ends it after the page that is being fetched. With `nothing` only the recipient is looked up.
   */
  async export(
    recipient: string,
    filter: LogFilter,
    format: 'ndjson' | 'csv',
    extent: 'everything' | 'nothing',
  ): Promise<Readable> {
    const log = await this.head(recipient, filter);
    if (extent === 'nothing') return Readable.from([]);
    const chunks = format === 'csv' ? this.csv(log) : log.courses ? this.ndjson(log) : this.leaves(log);
    return Readable.from(chunks, { objectMode: false, highWaterMark: 64 * 1024 });
  }

  /** The whole log: line n, counted from 0, is what the tree has at index n. */
  private async *leaves({ id, size }: SharingLogHead): AsyncGenerator<Buffer> {
    const pages = inAdvance(0, async (from) => {
      if (from >= size) return undefined;
      const to = Math.min(from + LEAF_PAGE, size);
      const page = await copyLeafLines(this.pool, id, from, to);
      if (countLines(page) < to - from) throw new Error(`the log has a hole after index ${from}`);
      return { page, next: to };
    });
    for await (const chunks of pages) yield* chunks;
  }

  private async *ndjson(log: ChosenLog): AsyncGenerator<string> {
    for await (const entries of this.pages(log)) yield ndjsonChunk(entries);
  }

  private async *csv(log: ChosenLog): AsyncGenerator<string> {
    yield CSV_HEADER;
    for await (const entries of this.pages(log)) yield csvChunk(entries);
  }

  private pages(log: ChosenLog): AsyncGenerator<LogEntry[]> {
    return inAdvance(0, async (from) => {
      const page = await this.read(log, from, EXPORT_PAGE);
      const last = page.at(-1);
      if (!log.courses && page.length < Math.min(EXPORT_PAGE, log.size - from))
        throw new Error(`the log has a hole after index ${from}`);
      return last && { page, next: last.index + 1 };
    });
  }

  private read({ id, size, courses }: ChosenLog, from: number, limit: number): Promise<LogEntry[]> {
    const executor = onPool(this.pool);
    return courses
      ? readEntriesOfCourses(executor, id, courses, from, size, limit)
      : readEntries(executor, id, from, Math.min(size, from + limit));
  }

  private async head(recipient: string, filter: LogFilter): Promise<ChosenLog> {
    const log = await this.wholeLog(recipient);
    if (!isFilter(filter)) return log;
    // Looked up after the size: whatever entry is within it, its course is known by now.
    return { ...log, courses: wantedCourses(await listEntryCourses(onPool(this.pool), recipient), filter) };
  }

  private async wholeLog(recipient: string): Promise<SharingLogHead> {
    if (!isRecipientKey(recipient)) throw noSuchRecipient();
    const executor = onPool(this.pool);
    const log = await findSharingLog(executor, recipient);
    if (log) return log;
    // A log is opened with its first entry; until then a recipient that is declared, or was refused by the gate, has an empty one.
    const { edition, reading } = await this.declared.asOf(new Date(), 'en');
    const known = edition !== undefined && declaredRecipients(edition, reading).has(recipient);
    if (!known && !(await wasRecipientSeen(executor, recipient))) throw noSuchRecipient();
    return { id: 0, recipient, size: 0 };
  }
}

function entryView({ index, leaf, corrected }: LogEntry): LogEntryView {
  return { index, ...(JSON.parse(leaf) as LeafV1), ...(corrected ? { corrected } : {}) };
}
