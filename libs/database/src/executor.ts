import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/**
 * Whatever can run a statement: a transaction, a pool, TypeORM's EntityManager. A repository takes it as an argument, so
 * that the caller decides what commits together.
 */
export interface Executor {
  query<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

export type PgPool = pg.Pool;

/** Whole numbers beyond 2^53 do not occur in our tables; as text they would compare wrongly. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : (pg.types.getTypeParser(oid, format) as unknown),
};

export interface PoolOptions {
  name: string;
  /** Connections at most. */
  max?: number;
  /**
   * Milliseconds after which the server ends a session that is inside a transaction and says nothing, and lets go of what it has
   * locked; default: never.
   */
  idleInTransactionMs?: number;
}

/** A pool for one database. A connection that breaks while idle is replaced, not fatal. */
export function createPool(connectionString: string, { max = 4, name, idleInTransactionMs = 0 }: PoolOptions): PgPool {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: name,
    types,
    connectionTimeoutMillis: 5_000,
    // A server whose machine is gone says nothing: without probes a client would wait for its answer for ever.
    keepAlive: true,
    idle_in_transaction_session_timeout: idleInTransactionMs,
  });
  pool.on('error', () => undefined);
  // One that breaks while it is in use fails its statement; without a listener it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function onPool(pool: PgPool): Executor {
  return {
    query: async <Row>(sql: string, parameters?: unknown[]) => (await pool.query(sql, parameters)).rows as Row[],
  };
}

export function onClient(client: pg.ClientBase): Executor {
  return {
    query: async <Row>(sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as Row[],
  };
}

/** One connection for several at once: a statement at a time, in the order in which they were asked for. */
export function onSharedClient(client: pg.ClientBase): Executor {
  let before: Promise<unknown> = Promise.resolve();
  return {
    query: <Row>(sql: string, parameters?: unknown[]): Promise<Row[]> => {
      const answer = before.then(async () => (await client.query(sql, parameters)).rows as Row[]);
      // A statement that fails is its caller's affair; the next one has its turn all the same.
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}

/** What runs in one transaction can also bring rows in by COPY. */
export interface Transaction extends Executor {
  /** `sql` is `COPY table (columns) FROM STDIN (FORMAT binary)`, `rows` what {@link BinaryRows} made for these columns. */
  copy(sql: string, rows: Buffer): Promise<void>;
}

export interface TransactionOptions {
  /**
   * Statements with parameters are prepared once for each connection: for a fixed set of statements that runs over and over and looks
   * things up by index. The server goes through parsing and planning once, whatever the sizes of tables and arrays were then.
   */
  prepare?: boolean;
}

/** A plan made for empty tables would read them whole once they are large; one made for each batch costs more than many a statement. */
const BEGIN_PREPARED = 'BEGIN; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off';

/** Runs `work` in one transaction: commits what it did when it resolves, undoes all of it when it throws. */
export async function inTransaction<T>(
  pool: PgPool,
  work: (transaction: Transaction) => Promise<T>,
  { prepare = false }: TransactionOptions = {},
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(prepare ? BEGIN_PREPARED : 'BEGIN');
    const executor = prepare ? onPreparingClient(client) : onClient(client);
    const result = await work({ ...executor, copy: (sql, rows) => copy(client, sql, rows) });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

async function copy(client: pg.ClientBase, sql: string, rows: Buffer): Promise<void> {
  const stream = client.query(copyFrom(sql));
  stream.end(rows);
  await finished(stream);
}

/**
 * Runs `COPY (query) TO STDOUT`, which takes no parameters, and returns its bytes as they came, in order: for many rows of which
 * the bytes are wanted and nothing else. Holds all of them; who wants more than fits asks in parts.
 */
export async function copyOut(pool: PgPool, sql: string): Promise<Buffer[]> {
  const client = await pool.connect();
  let broken = true;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(copyTo(sql)) as AsyncIterable<Buffer>) chunks.push(chunk);
    broken = false;
    return chunks;
  } finally {
    // Whether the connection is fit for use after a failure half-way is not worth finding out.
    client.release(broken);
  }
}

/** Names under which statements are prepared; the statements of a program are few. */
const statementNames = new Map<string, string>();

function onPreparingClient(client: pg.ClientBase): Executor {
  return {
    query: async <Row>(text: string, values?: unknown[]) => {
      if (values === undefined) return (await client.query(text)).rows as Row[];
      const name = statementNames.get(text) ?? `trettio_${statementNames.size}`;
      statementNames.set(text, name);
      return (await client.query({ name, text, values })).rows as Row[];
    },
  };
}
