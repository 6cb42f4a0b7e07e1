import { Inject, Injectable } from '@nestjs/common';
import type { RecipientSheet } from '#declared-register';
import { type Executor, type PgPool, onPool } from '#database';
import { READ_POOL } from '../database.module.js';
import { RecipientDirectory } from './recipient-directory.js';
import { listAllSheets, listSheetsAt, readSheets } from './recipient-sheet.repository.js';
import { SheetHistory } from './sheet-history.js';

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
    const directory = new RecipientDirectory(await this.documentsOf(executor, versions));
    this.latest = { of, directory };
    return directory;
  }

  /** Through all time, as the register knows it now. */
  async history(): Promise<SheetHistory> {
    const executor = onPool(this.pool);
    const versions = await listAllSheets(executor);
    const sheets = await this.documentsOf(executor, versions);
    return new SheetHistory(versions.map(({ validFrom }, index) => ({ sheet: sheets[index]!, validFrom })));
  }

  private async documentsOf(executor: Executor, versions: readonly Version[]): Promise<RecipientSheet[]> {
    const unread = versions.filter((version) => !this.sheets.has(nameOf(version)));
    for (const read of unread.length === 0 ? [] : await readSheets(executor, unread))
      this.sheets.set(nameOf(read), JSON.parse(read.document) as RecipientSheet);
    return versions.map((version) => this.sheets.get(nameOf(version))!);
  }
}

interface Version {
  recipient: string;
  version: number;
}

function nameOf({ recipient, version }: Version): string {
  return `${recipient}@${version}`;
}
