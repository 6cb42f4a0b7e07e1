import { Inject, Injectable } from '@nestjs/common';
import type { RecipientSheet } from '#declared-register';
import { type PgPool, onPool } from '#database';
import { READ_POOL } from '../database.module.js';
import { RecipientDirectory } from './recipient-directory.js';
import { listSheetsAt, readSheets } from './recipient-sheet.repository.js';

/** The recipients' sheets, for everybody who reads them. A version is read once: it never changes. */
@Injectable()
export class RecipientSheetsService {
  private readonly sheets = new Map<string, RecipientSheet>();
  private latest: { of: string; directory: RecipientDirectory } | undefined;

  constructor(@Inject(READ_POOL) private readonly pool: PgPool) {}

  /** As they stood at an instant: by what was recorded then, and held then. */
  async asOf(at: Date): Promise<RecipientDirectory> {
    const executor = onPool(this.pool);
    const versions = await listSheetsAt(executor, at);
    const of = versions.map(nameOf).join(' ');
    if (this.latest?.of === of) return this.latest.directory;
    const unread = versions.filter((version) => !this.sheets.has(nameOf(version)));
    const texts = new Map(
      (unread.length === 0 ? [] : await readSheets(executor, unread)).map((one) => [one.recipient, one.document]),
    );
    for (const version of unread)
      this.sheets.set(nameOf(version), JSON.parse(texts.get(version.recipient)!) as RecipientSheet);
    const directory = new RecipientDirectory(versions.map((version) => this.sheets.get(nameOf(version))!));
    this.latest = { of, directory };
    return directory;
  }
}

function nameOf({ recipient, version }: { recipient: string; version: number }): string {
  return `${recipient}@${version}`;
}
