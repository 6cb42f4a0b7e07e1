import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Executor, type PgPool, onClient, onPreparingClient } from './executor.js';

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

/**
 * Runs `work` in one transaction: commits what it did when it resolves, undoes all of it when it throws. Statements that it asks for
 * at once ({@link together}) go to the server in that order without waiting for each other's answers; once one has failed the server
 * refuses those behind it.
 */
export async function inTransaction<T>(
  pool: PgPool,
  work: (transaction: Transaction) => Promise<T>,
  { prepare = false }: TransactionOptions = {},
): Promise<T> {
  const client = await pool.connect();
  const transaction = new OpenTransaction(client, prepare ? onPreparingClient(client) : onClient(client));
  let broken: Error | undefined;
  try {
    // Waited for: were it refused, what is sent behind it would commit by itself.
    await client.query(prepare ? BEGIN_PREPARED : 'BEGIN');
    transaction.open();
    const result = await work(transaction);
    await transaction.close();
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT')
      throw new TransactionError(
        'DATABASE.NOT_COMMITTED',
        'nothing was committed: wait for every statement, one has failed',
      );
    return result;
  } catch (error) {
    await transaction.close();
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A mistake of whoever wrote the transaction. */
class TransactionError extends Error {
  readonly code: 'DATABASE.NOT_COMMITTED' | 'DATABASE.TRANSACTION_OVER';

  constructor(code: TransactionError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** https://node-postgres.com/features/pipelining; its types do not know it yet. */
interface PipeliningClient extends pg.ClientBase {
  pipeline: boolean;
}

/**
 * A transaction between its begin and its end; what is asked for after that is refused, it would be in no transaction. Everything is
 * done in the order in which it was asked for.
 */
class OpenTransaction implements Transaction {
  private readonly client: PipeliningClient;
  private readonly executor: Executor;
  private isOpen = false;
  /** Ends, never rejecting, when what was asked for last is answered, and so everything before it. */
  private last: Promise<unknown> = Promise.resolve();
  /** The same of the last COPY, while it goes on: nothing can be sent behind one before the server has its rows. */
  private copying: Promise<unknown> | undefined;

  constructor(client: pg.ClientBase, executor: Executor) {
    this.client = client as PipeliningClient;
    this.executor = executor;
  }

  open(): void {
    this.isOpen = true;
    this.client.pipeline = true;
  }

  /** Resolves when everything that was asked for is answered. */
  async close(): Promise<void> {
    this.isOpen = false;
    await this.last;
    this.client.pipeline = false;
  }

  async query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> {
    this.mustBeOpen();
    return this.following(this.copying, () => this.executor.query<Row>(sql, parameters));
  }

  async copy(sql: string, rows: Buffer): Promise<void> {
    this.mustBeOpen();
    const copied = this.following(this.last, async () => {
      this.client.pipeline = false;
      try {
        await copy(this.client, sql, rows);
      } finally {
        this.client.pipeline = true;
      }
    });
    const copying = this.last;
    this.copying = copying;
    void copying.then(() => {
      if (this.copying === copying) this.copying = undefined;
    });
    return copied;
  }

  private following<T>(before: Promise<unknown> | undefined, work: () => Promise<T>): Promise<T> {
    const answer = before === undefined ? work() : before.then(work);
    this.last = Promise.allSettled([this.last, answer]).then(() => undefined);
    return answer;
  }

  private mustBeOpen(): void {
    if (!this.isOpen)
      throw new TransactionError(
        'DATABASE.TRANSACTION_OVER',
        'the transaction is over: wait for a statement before it ends',
      );
  }
}

async function copy(client: pg.ClientBase, sql: string, rows: Buffer): Promise<void> {
  const stream = client.query(copyFrom(sql));
  stream.end(rows);
  await finished(stream);
}
