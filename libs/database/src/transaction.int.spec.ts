import { type FreshDatabase, freshDatabase } from '#test-bed';
import { BinaryRows } from './binary-rows.js';
import { together } from './together.js';
import { type Transaction, inTransaction } from './transaction.js';

const INSERT = 'INSERT INTO noted (number) VALUES ($1)';
const COUNT = 'SELECT count(*)::int AS noted FROM noted';

describe('statements of one transaction', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase('transactions');
    await database.pool.query('CREATE TABLE noted (number integer PRIMARY KEY CHECK (number > 0))');
  });

  afterEach(async () => {
    await database.pool.query('TRUNCATE noted');
  });

  afterAll(async () => {
    await database.drop();
  });

  async function noted(): Promise<number> {
    const { rows } = await database.pool.query<{ noted: number }>(COUNT);
    return rows[0]!.noted;
  }

  function copyNumber(transaction: Transaction, number: number): Promise<void> {
    const rows = new BinaryRows(1, 0);
    rows.row().integer(number);
    return transaction.copy('COPY noted FROM STDIN (FORMAT binary)', rows.end());
  }

  it.each([false, true])(
    'are done in the order in which they were asked for, COPY among them (prepared: %s)',
    async (prepare) => {
      const counts = await inTransaction(
        database.pool,
        async (transaction) => {
          const [, first, , second, , , third] = await together([
            transaction.query(INSERT, [1]),
            transaction.query(COUNT),
            copyNumber(transaction, 2),
            transaction.query(COUNT),
            copyNumber(transaction, 3),
            copyNumber(transaction, 4),
            transaction.query(COUNT),
          ]);
          return [first, second, third];
        },
        { prepare },
      );
      expect(counts).toEqual([[{ noted: 1 }], [{ noted: 2 }], [{ noted: 4 }]]);
      expect(await noted()).toBe(4);
    },
  );

  it.each([
    ['a statement', (transaction: Transaction) => transaction.query(INSERT, [0])],
    ['a COPY', (transaction: Transaction) => copyNumber(transaction, 0)],
  ])('leave nothing when %s among them is refused, and it says why', async (_, refused) => {
    const done = inTransaction(database.pool, (transaction) =>
      together([
        transaction.query(INSERT, [1]),
        refused(transaction),
        transaction.query(INSERT, [2]),
        copyNumber(transaction, 3),
      ]),
    );
    await expect(done).rejects.toMatchObject({ code: '23514' });
    expect(await noted()).toBe(0);
  });

  it('leave the connection as it was, whatever became of them', async () => {
    for (const number of [0, 1]) {
      const done = inTransaction(database.pool, (transaction) =>
        together([transaction.query(INSERT, [number]), copyNumber(transaction, 2)]),
      );
      await done.catch(() => undefined);
    }
    expect(await noted()).toBe(2);
  });

  it('are refused once it is over: they would commit by themselves', async () => {
    let late: Promise<unknown> | undefined;
    await inTransaction(database.pool, async (transaction) => {
      await transaction.query(INSERT, [1]);
      late = new Promise((resolve) => setTimeout(resolve, 20)).then(() => transaction.query(INSERT, [2]));
    });
    await expect(late).rejects.toMatchObject({ code: 'DATABASE.TRANSACTION_OVER' });
    expect(await noted()).toBe(1);
  });

  it('are waited for before it commits, should one have been forgotten', async () => {
    await inTransaction(database.pool, (transaction) => {
      void transaction.query(INSERT, [1]);
      return Promise.resolve();
    });
    expect(await noted()).toBe(1);
  });

  it('are not taken for committed when one failed that was forgotten', async () => {
    const done = inTransaction(database.pool, (transaction) => {
      void transaction.query(INSERT, [0]).catch(() => undefined);
      return Promise.resolve();
    });
    await expect(done).rejects.toMatchObject({ code: 'DATABASE.NOT_COMMITTED' });
  });
});
