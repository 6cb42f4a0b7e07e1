import type { Executor } from '#database';

export type EditionAction = 'create' | 'change' | 'submit' | 'return' | 'publish' | 'withdraw';

/** What was published and withdrawn before it held is published no more, and never was in force. */
export type EditionState = 'draft' | 'review' | 'published' | 'withdrawn';

/** An edition without its document. */
export interface EditionHead {
  key: string;
  status: EditionState;
  /** SHA-256 of the canonical text, in hex. */
  digest: string;
  number: number | null;
  validFrom: Date | null;
  publishedAt: Date | null;
  title: { sv: string; en: string };
}

/** A published edition, as those who read it look for it. */
export interface PublishedHead {
  key: string;
  digest: string;
  number: number;
  validFrom: Date;
  publishedAt: Date;
}

export interface StoredEdition extends EditionHead {
  /** Canonical text. */
  document: string;
}

/** A step of an edition's life. */
export interface EditionStep {
  action: EditionAction;
  at: Date;
  by: string;
  reason: string;
  digest: string;
}

/** Who takes a step, and why. */
export interface Author {
  by: string;
  reason: string;
}

const HEAD = `key, CASE WHEN withdrawn_at IS NULL THEN status::text ELSE 'withdrawn' END AS status, encode(digest, 'hex') AS digest, number, valid_from AS "validFrom", published_at AS "publishedAt",
  content -> 'title' AS title`;

export async function listEditions(executor: Executor): Promise<EditionHead[]> {
  return executor.query<EditionHead>(`SELECT ${HEAD} FROM edition ORDER BY valid_from NULLS LAST, key`);
}

/** The published ones, the earliest first; asked with every answer, so that no document is unpacked for it. */
export async function listPublished(executor: Executor): Promise<PublishedHead[]> {
  return executor.query<PublishedHead>(
    `SELECT key, encode(digest, 'hex') AS digest, number, valid_from AS "validFrom", published_at AS "publishedAt"
     FROM edition WHERE status = 'published' AND withdrawn_at IS NULL ORDER BY valid_from`,
  );
}

export async function findStoredEdition(executor: Executor, key: string): Promise<StoredEdition | undefined> {
  const [row] = await executor.query<StoredEdition>(`SELECT ${HEAD}, document FROM edition WHERE key = $1`, [key]);
  return row;
}

export async function readDocuments(executor: Executor, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await executor.query<{ key: string; document: string }>(
    'SELECT key, document FROM edition WHERE key = ANY ($1)',
    [keys],
  );
  return new Map(rows.map(({ key, document }) => [key, document]));
}

/** Returns false where an edition has this key already. */
export async function insertDraft(executor: Executor, key: string, document: string): Promise<boolean> {
  const rows = await executor.query(
    `INSERT INTO edition (key, document, digest) VALUES ($1, $2, sha256(convert_to($2, 'UTF8')))
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    [key, document],
  );
  return rows.length > 0;
}

/** An edition with which the register begins: known since it is in force. Returns false where it is there. */
export async function insertPublished(
  executor: Executor,
  { key, number, validFrom, document }: { key: string; number: number; validFrom: string; document: string },
): Promise<boolean> {
  const rows = await executor.query(
    `INSERT INTO edition (key, status, document, digest, number, valid_from, published_at)
     VALUES ($1, 'published', $2, sha256(convert_to($2, 'UTF8')), $3, $4, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [key, document, number, validFrom],
  );
  return rows.length > 0;
}

/** Returns false where the edition is no draft, or no longer the one that was read. */
export async function replaceDraft(executor: Executor, key: string, read: string, document: string): Promise<boolean> {
  const rows = await executor.query(
    `UPDATE edition SET document = $3, digest = sha256(convert_to($3, 'UTF8'))
     WHERE key = $1 AND status = 'draft' AND digest = decode($2, 'hex') RETURNING key`,
    [key, read, document],
  );
  return rows.length > 0;
}

/** Between draft and review. Returns false where it is not in that state, or no longer the one that was read. */
export async function moveEdition(
  executor: Executor,
  key: string,
  read: string,
  from: EditionState,
  to: EditionState,
): Promise<boolean> {
  const rows = await executor.query(
    `UPDATE edition SET status = $4 WHERE key = $1 AND status = $3 AND digest = decode($2, 'hex') RETURNING key`,
    [key, read, from, to],
  );
  return rows.length > 0;
}

/** Publications take turns, so that each sees what is in force and numbers have no gap. */
export async function takePublicationTurn(executor: Executor): Promise<void> {
  await executor.query('LOCK TABLE edition IN SHARE ROW EXCLUSIVE MODE');
}

export async function publishReviewed(
  executor: Executor,
  key: string,
  read: string,
  { document, validFrom }: { document: string; validFrom: string },
): Promise<boolean> {
  const rows = await executor.query(
    `UPDATE edition SET status = 'published', document = $3, digest = sha256(convert_to($3, 'UTF8')), valid_from = $4,
       published_at = clock_timestamp(), number = (SELECT coalesce(max(number), 0) + 1 FROM edition)
     WHERE key = $1 AND status = 'review' AND digest = decode($2, 'hex') RETURNING key`,
    [key, read, document, validFrom],
  );
  return rows.length > 0;
}

/** Returns false where it holds already: that cannot be taken back. */
export async function withdrawPublished(executor: Executor, key: string, read: string): Promise<boolean> {
  const rows = await executor.query(
    `UPDATE edition SET withdrawn_at = clock_timestamp()
     WHERE key = $1 AND status = 'published' AND withdrawn_at IS NULL AND digest = decode($2, 'hex') AND valid_from > clock_timestamp()
     RETURNING key`,
    [key, read],
  );
  return rows.length > 0;
}

/** Writes down what was done, with the document as it is now. */
export async function appendStep(
  executor: Executor,
  key: string,
  action: EditionAction,
  { by, reason }: Author,
): Promise<void> {
  await executor.query(
    `INSERT INTO edition_step (edition, action, by, reason, document, digest)
     SELECT key, $2, $3, $4, document, digest FROM edition WHERE key = $1`,
    [key, action, by, reason],
  );
}

/** Who published an edition; null where the register began with it. */
export async function findPublisher(executor: Executor, key: string): Promise<string | null> {
  const [step] = await executor.query<{ by: string }>(
    "SELECT by FROM edition_step WHERE edition = $1 AND action = 'publish' AND by <> 'initial-register' ORDER BY id DESC LIMIT 1",
    [key],
  );
  return step?.by ?? null;
}

export async function listSteps(executor: Executor, key: string): Promise<EditionStep[]> {
  return executor.query<EditionStep>(
    `SELECT action, at, by, reason, encode(digest, 'hex') AS digest FROM edition_step WHERE edition = $1 ORDER BY id`,
    [key],
  );
}

/** What an edition held when somebody read it: the latest document of that digest, and the steps since. */
export async function findDocumentRead(
  executor: Executor,
  key: string,
  digest: string,
): Promise<{ document: string; since: EditionStep[] } | undefined> {
  const [read] = await executor.query<{ id: number; document: string }>(
    `SELECT id, document FROM edition_step WHERE edition = $1 AND digest = decode($2, 'hex') ORDER BY id DESC LIMIT 1`,
    [key, digest],
  );
  if (read === undefined) return undefined;
  const since = await executor.query<EditionStep>(
    `SELECT action, at, by, reason, encode(digest, 'hex') AS digest FROM edition_step
     WHERE edition = $1 AND id > $2 ORDER BY id`,
    [key, read.id],
  );
  return { document: read.document, since };
}
