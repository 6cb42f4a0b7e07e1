import type { Executor } from '#database';
import type { Author } from '../editions/edition.repository.js';

/** One version of a recipient's sheet. */
export interface StoredSheet {
  recipient: string;
  version: number;
  /** Canonical text. */
  document: string;
  /** SHA-256 of the canonical text, in hex. */
  digest: string;
  validFrom: Date;
  recordedAt: Date;
  by: string;
  reason: string;
}

const SHEET = `recipient, version, document, encode(digest, 'hex') AS digest, valid_from AS "validFrom",
  recorded_at AS "recordedAt", by, reason`;

/** A sheet with which the register begins: known and valid from then on. Does nothing where there is one. */
export async function insertFirstSheet(
  executor: Executor,
  recipient: string,
  document: string,
  beginning: string,
  { by, reason }: Author,
): Promise<void> {
  await executor.query(
    `INSERT INTO recipient_sheet (recipient, version, document, digest, valid_from, recorded_at, by, reason)
     VALUES ($1, 1, $2, sha256(convert_to($2, 'UTF8')), $3, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [recipient, document, beginning, by, reason],
  );
}

/** Returns false where that version is there already: somebody was faster. */
export async function insertSheet(
  executor: Executor,
  recipient: string,
  version: number,
  document: string,
  validFrom: Date,
  { by, reason }: Author,
): Promise<boolean> {
  const rows = await executor.query(
    `INSERT INTO recipient_sheet (recipient, version, document, digest, valid_from, by, reason)
     VALUES ($1, $2, $3, sha256(convert_to($3, 'UTF8')), $4, $5, $6) ON CONFLICT DO NOTHING RETURNING version`,
    [recipient, version, document, validFrom, by, reason],
  );
  return rows.length > 0;
}

export async function listSheetVersions(executor: Executor, recipient: string): Promise<StoredSheet[]> {
  return executor.query<StoredSheet>(`SELECT ${SHEET} FROM recipient_sheet WHERE recipient = $1 ORDER BY version`, [
    recipient,
  ]);
}

/** Of every recipient the version that was known at an instant and held then; of several the one recorded last: who made it had read the others. */
export async function listSheetsAt(
  executor: Executor,
  at: Date,
): Promise<Pick<StoredSheet, 'recipient' | 'version' | 'digest'>[]> {
  return executor.query(
    `SELECT DISTINCT ON (recipient) recipient, version, encode(digest, 'hex') AS digest FROM recipient_sheet
     WHERE recorded_at <= $1 AND valid_from <= $1 ORDER BY recipient, version DESC`,
    [at],
  );
}

/** Every version of every sheet, of each recipient in the order in which they were recorded. */
export async function listAllSheets(
  executor: Executor,
): Promise<Pick<StoredSheet, 'recipient' | 'version' | 'validFrom'>[]> {
  return executor.query(
    'SELECT recipient, version, valid_from AS "validFrom" FROM recipient_sheet ORDER BY recipient, version',
  );
}

export async function readSheets(
  executor: Executor,
  wanted: readonly { recipient: string; version: number }[],
): Promise<Pick<StoredSheet, 'recipient' | 'version' | 'document'>[]> {
  return executor.query(
    `SELECT s.recipient, s.version, s.document FROM recipient_sheet s
     JOIN unnest($1::text[], $2::int[]) AS w(recipient, version) USING (recipient, version)`,
    [wanted.map(({ recipient }) => recipient), wanted.map(({ version }) => version)],
  );
}
