import type { Executor } from '#database';
import type { OpenTerm, Shape } from './shape.js';

/** Number of the source, made when it is new. Looked up first: an insert that meets a conflict burns a number all the same. */
export async function internSource(executor: Executor, key: string): Promise<number> {
  return numberOf(executor, 'SELECT id FROM source WHERE key = $1', [key], () =>
    executor.query('INSERT INTO source (key) VALUES ($1) ON CONFLICT (key) DO NOTHING', [key]),
  );
}

async function numberOf(
  executor: Executor,
  find: string,
  key: unknown[],
  make: () => Promise<unknown>,
): Promise<number> {
  const [known] = await executor.query<{ id: number }>(find, key);
  if (known) return known.id;
  await make();
  const [made] = await executor.query<{ id: number }>(find, key);
  return made!.id;
}

export async function internShape(executor: Executor, digest: Buffer, shape: Shape): Promise<number> {
  const make = () =>
    executor.query(
      `INSERT INTO shape (digest, activity, operation, purposes, legal_basis, special_basis, subject_kind, categories, data_source,
       recipient, recipient_class, role, country, transfer_ground, retention_period, retention_trigger, notice, channel)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) ON CONFLICT (digest) DO NOTHING`,
      [
        digest,
        shape.activity,
        shape.operation,
        shape.purposes,
        shape.legalBasis,
        shape.specialBasis,
        shape.subjectKind,
        shape.categories,
        shape.dataSource,
        shape.recipient?.key,
        shape.recipient?.class,
        shape.recipient?.role,
        shape.country,
        shape.transferGround,
        shape.retention?.period,
        shape.retention?.trigger,
        shape.notice,
        shape.channel,
      ],
    );
  return numberOf(executor, 'SELECT id FROM shape WHERE digest = $1', [digest], make);
}

/**
 * Notes the open terms of a source unless that would make them more than `limit`; returns whether they are noted now.
 * Concurrent batches may pass the limit by what they bring at once, which harms nobody.
 */
export async function noteOpenTerms(
  executor: Executor,
  sourceId: number,
  terms: readonly OpenTerm[],
  limit: number,
): Promise<boolean> {
  const parameters = [sourceId, terms.map(({ kind }) => kind), terms.map(({ term }) => term)];
  const [count] = await executor.query<{ known: number; fresh: number }>(
    `SELECT (SELECT count(*)::int FROM open_term WHERE source_id = $1) AS known,
            (SELECT count(DISTINCT (kind, term))::int FROM unnest($2::text[], $3::text[]) AS given (kind, term)
             WHERE NOT EXISTS (SELECT FROM open_term o WHERE o.source_id = $1 AND o.kind = given.kind AND o.term = given.term)) AS fresh`,
    parameters,
  );
  if (count!.fresh === 0) return true;
  if (count!.known + count!.fresh > limit) return false;
  await executor.query(
    `INSERT INTO open_term (source_id, kind, term)
     SELECT DISTINCT $1::smallint, kind, term FROM unnest($2::text[], $3::text[]) AS given (kind, term) ON CONFLICT DO NOTHING`,
    parameters,
  );
  return true;
}

/** Number of the recipient's sharing log, opened when it is new. */
export async function internLog(executor: Executor, recipient: string): Promise<number> {
  return numberOf(executor, 'SELECT id FROM sharing_log WHERE recipient = $1', [recipient], () =>
    executor.query('INSERT INTO sharing_log (recipient) VALUES ($1) ON CONFLICT (recipient) DO NOTHING', [recipient]),
  );
}

/**
 * Whether the numbers still mean what they meant when they were looked up. After a restore of the database they may not, and
 * an event under another's number would be a wrong statement that nobody can take back.
 */
export async function numbersHold(
  executor: Executor,
  {
    source,
    shapes,
    logs,
  }: { source: { id: number; key: string }; shapes: ReadonlyMap<number, Buffer>; logs: ReadonlyMap<number, string> },
): Promise<boolean> {
  const [row] = await executor.query<{ shapes: number; logs: number; sources: number }>(
    `SELECT (SELECT count(*)::int FROM shape JOIN unnest($1::int[], $2::bytea[]) AS given (id, digest) USING (id, digest)) AS shapes,
            (SELECT count(*)::int FROM sharing_log JOIN unnest($3::smallint[], $4::text[]) AS given (id, recipient) USING (id, recipient)) AS logs,
            (SELECT count(*)::int FROM source WHERE id = $5 AND key = $6) AS sources`,
    [[...shapes.keys()], [...shapes.values()], [...logs.keys()], [...logs.values()], source.id, source.key],
  );
  return row!.shapes === shapes.size && row!.logs === logs.size && row!.sources === 1;
}

/** Makes the partitions of the given months (first days, UTC) that are not there. */
export async function ensureEventMonths(executor: Executor, months: readonly string[]): Promise<void> {
  for (const month of months) await executor.query('SELECT ensure_event_month($1::date)', [month]);
}
