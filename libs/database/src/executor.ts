import pg from 'pg';

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

/** A pool for one database; `max` connections at most. A connection that breaks while idle is replaced, not fatal. */
export function createPool(connectionString: string, { max = 4, name }: { max?: number; name: string }): PgPool {
  const pool = new pg.Pool({ connectionString, max, application_name: name, types, connectionTimeoutMillis: 5_000 });
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

/** Runs `work` in one transaction: commits what it did when it resolves, undoes all of it when it throws. */
export async function inTransaction<T>(pool: PgPool, work: (transaction: Executor) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(onClient(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}
