import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

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

/**
 * One connection for several at once: a statement at a time, in the order in which they were asked for. Those with parameters are
 * prepared once.
 */
export function onSharedClient(client: pg.ClientBase): Executor {
  const executor = onPreparingClient(client);
  let before: Promise<unknown> = Promise.resolve();
  return {
    query: <Row>(sql: string, parameters?: unknown[]): Promise<Row[]> => {
      const answer = before.then(() => executor.query<Row>(sql, parameters));
      // A statement that fails is its caller's affair; the next one has its turn all the same.
      before = answer.catch(() => undefined);
      return answer;
    },
  };
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

/** Statements with parameters are prepared on it once. */
export function onPreparingClient(client: pg.ClientBase): Executor {
  return {
    query: async <Row>(text: string, values?: unknown[]) => {
      if (values === undefined) return (await client.query(text)).rows as Row[];
      const name = statementNames.get(text) ?? `trettio_${statementNames.size}`;
      statementNames.set(text, name);
      return (await client.query({ name, text, values })).rows as Row[];
    },
  };
}
