import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type PgPool, onPool } from '#database';
import { READ_POOL } from '../../database.module.js';
import { ReadDeclaredService } from '../../editions/read-declared/read-declared.service.js';
import { declaredRecipients } from '../../recipients/declared-recipients.js';
import { type SharingLogHead, findSharingLog, wasRecipientSeen } from '../../recipients/sharing-logs.query.js';
import { isRecipientKey, noSuchRecipient } from '../../recipients/show-recipients.service.js';
import type { LeafV1 } from '../leaf.js';
import { CSV_HEADER, csvChunk, ndjsonChunk } from './export-log.js';
import { type LogEntry, countCorrectedEntries, readEntries } from './read-entries.query.js';
import type { LogEntryView, LogPageView } from './read-log.view.js';

/** Entries fetched at a time while a whole log streams out: bounds the memory of an export. */
const EXPORT_PAGE = 2_000;

export const DEPLOYMENT = Symbol('deployment');

@Injectable()
export class ReadLogService {
  constructor(
    @Inject(READ_POOL) private readonly pool: PgPool,
    @Inject(DEPLOYMENT) private readonly deployment: string,
    @Inject(ReadDeclaredService) private readonly declared: ReadDeclaredService,
  ) {}

  async page(recipient: string, cursor: number, limit: number): Promise<LogPageView> {
    const log = await this.head(recipient);
    const [entries, corrected] = await Promise.all([
      readEntries(onPool(this.pool), log.id, cursor, log.size, limit),
      countCorrectedEntries(onPool(this.pool), log.id),
    ]);
    const end = cursor + entries.length;
    return {
      recipient,
      origin: `${this.deployment}/sharing/${recipient}`,
      size: log.size,
      corrected,
      entries: entries.map(entryView),
      next: end < log.size ? end : null,
    };
  }

  /**
   * The log as it is now, whole; entries that come while it streams are left to the next export. A reader that hangs up
   * ends it after the page that is being fetched. With `nothing` only the recipient is looked up.
   */
  async export(recipient: string, format: 'ndjson' | 'csv', extent: 'everything' | 'nothing'): Promise<Readable> {
    const log = await this.head(recipient);
    if (extent === 'nothing') return Readable.from([]);
    const chunks = format === 'csv' ? this.csv(log) : this.ndjson(log);
    return Readable.from(chunks, { objectMode: false, highWaterMark: 64 * 1024 });
  }

  private async *ndjson(log: SharingLogHead): AsyncGenerator<Buffer> {
    for await (const entries of this.pages(log)) yield ndjsonChunk(entries);
  }

  private async *csv(log: SharingLogHead): AsyncGenerator<string> {
    yield CSV_HEADER;
    for await (const entries of this.pages(log)) yield csvChunk(entries);
  }

  private async *pages({ id, size }: SharingLogHead): AsyncGenerator<LogEntry[]> {
    for (let from = 0; from < size; from += EXPORT_PAGE) {
      const entries = await readEntries(onPool(this.pool), id, from, size, EXPORT_PAGE);
      if (entries.length < Math.min(EXPORT_PAGE, size - from))
        throw new Error(`the log has a hole after index ${from}`);
      yield entries;
    }
  }

  private async head(recipient: string): Promise<SharingLogHead> {
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
  return { index, ...(JSON.parse(leaf.toString('utf8')) as LeafV1), ...(corrected ? { corrected } : {}) };
}
