import { type FreshDatabase, freshDatabase } from '#test-bed';
import { BinaryRows, integerArray, uuidArray } from './binary-rows.js';
import { inTransaction } from './transaction.js';

const ID = '01234567-89ab-7def-8000-fedcba987654';

describe('rows in binary', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase('binary_rows');
    await database.pool.query(`
      CREATE TYPE colour AS ENUM ('red', 'green');
      CREATE TABLE kept (
        id uuid, small smallint, whole integer, big bigint, flag boolean, at timestamptz, words text, hue colour, document jsonb,
        bytes bytea, digest bytea
      )`);
  });

  afterEach(async () => {
    await database.pool.query('TRUNCATE kept');
  });

  afterAll(async () => {
    await database.drop();
  });

  async function copy(rows: BinaryRows): Promise<void> {
    await inTransaction(database.pool, (transaction) =>
      transaction.copy('COPY kept FROM STDIN (FORMAT binary)', rows.end()),
    );
  }

  async function kept(): Promise<unknown[]> {
    return (await database.pool.query('SELECT k::text AS row FROM kept k')).rows.map(({ row }: { row: string }) => row);
  }

  it('arrive as the server would have read them from text', async () => {
    const rows = new BinaryRows(11, 0);
    rows.row().uuid(ID).smallint(-32_768).integer(-2_147_483_648).bigint(-9_007_199_254_740_991).boolean(true);
    rows.timestamptz(Date.parse('1999-12-31T23:59:59.999Z')).text('ångström “quoted”\t\\N').text('green');
    rows
      .jsonb('{"å": 1}')
      .bytea(Buffer.from([0, 255]))
      .hex('00ff10');
    rows.row().uuid(ID).smallint(32_767).integer(2_147_483_647).bigint('9223372036854775807').boolean(false);
    rows.timestamptz(Date.parse('2026-11-22T08:30:00.123Z')).text('').text('red');
    rows.jsonb('[]').bytea(Buffer.alloc(0)).hex('');
    await copy(rows);
    const expected = await database.pool.query(`
      SELECT (row('${ID}'::uuid, '-32768'::smallint, -2147483648, -9007199254740991, true, '1999-12-31T23:59:59.999Z'::timestamptz,
              E'ångström “quoted”\\t\\\\N', 'green'::colour, '{"å": 1}'::jsonb, '\\x00ff'::bytea, '\\x00ff10'::bytea))::text AS row
      UNION ALL
      SELECT (row('${ID}'::uuid, 32767::smallint, 2147483647, 9223372036854775807, false, '2026-11-22T08:30:00.123Z'::timestamptz,
              '', 'red'::colour, '[]'::jsonb, ''::bytea, ''::bytea))::text`);
    expect(await kept()).toEqual(expected.rows.map(({ row }: { row: string }) => row));
  });

  it('have nulls', async () => {
    const rows = new BinaryRows(11, 64).row().uuid(undefined).smallint(undefined).integer(0).bigint(undefined);
    rows.boolean(undefined).timestamptz(0).text(undefined).text(undefined).jsonb(undefined).bytea(Buffer.alloc(1));
    await copy(rows.hex(undefined));
    expect(await kept()).toEqual(['(,,0,,,"1970-01-01 00:00:00+00",,,,"\\\\x00",)']);
  });

  it('arrive in their thousands', async () => {
    const rows = new BinaryRows(11, 64);
    for (let number = 0; number < 20_000; number += 1) {
      rows
        .row()
        .uuid(ID)
        .smallint(1)
        .integer(number)
        .bigint(number)
        .boolean(true)
        .timestamptz(number)
        .text(`n ${number}`);
      rows.text('red').jsonb('1').bytea(Buffer.from('x')).hex('00');
    }
    await copy(rows);
    const { rows: found } = await database.pool.query(
      `SELECT count(*)::int AS n, sum(big)::bigint AS sum, count(*) FILTER (WHERE words = 'n ' || whole)::int AS same FROM kept`,
    );
    expect(found).toEqual([{ n: 20_000, sum: 199_990_000, same: 20_000 }]);
  });

  it('fail as a statement does, and leave the connection usable', async () => {
    const rows = new BinaryRows(11, 64).row().uuid(ID).smallint(1).integer(1).bigint(1).boolean(true).timestamptz(0);
    rows.text('x').text('mauve').jsonb('1').bytea(Buffer.from('x')).hex('00');
    await expect(copy(rows)).rejects.toMatchObject({ code: '22P02' });
    expect(await kept()).toEqual([]);
  });

  it('are arrays as parameters', async () => {
    const { rows } = await database.pool.query('SELECT $1::uuid[] AS ids, $2::int[] AS numbers, $3::uuid[] AS none', [
      uuidArray([ID, ID.replace('0', 'f')]),
      integerArray([-1, 0, 2_147_483_647]),
      uuidArray([]),
    ]);
    expect(rows).toEqual([{ ids: [ID, ID.replace('0', 'f')], numbers: [-1, 0, 2_147_483_647], none: [] }]);
  });
});
