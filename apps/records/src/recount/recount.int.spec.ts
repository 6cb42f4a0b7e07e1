import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type PgPool, createPool, databaseUrl } from '#database';
import { detachMonth } from '../intake/detach-month/detach-month.repository.js';
import { madeUpDisclosure, madeUpEvent } from '../testing/made-up-events.js';
import { type RichStore, fillRichly } from '../testing/rich-store.js';
import { type RunningRecords, startRecords } from '../testing/start-records.js';
import { type RecountedTable, recount } from './recount.query.js';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));
const LATER = new Date(Date.now() + 3_600_000);

describe('the recount', () => {
  let records: RunningRecords;
  let store: RichStore;
  let pool: PgPool;

  beforeAll(async () => {
    records = await startRecords();
    store = await fillRichly(records);
    const wrong = madeUpDisclosure({}, 'open')[0]!;
    await records.feed([
      wrong,
      ...madeUpDisclosure({ corrects: wrong.id }),
      { ...madeUpEvent(), sequence: '0000000000000002' },
      madeUpEvent({ at: new Date('2026-01-15T12:00:00.000Z') }),
    ]);
    await detachMonth(records.database, '2026-01-01', 'P3Y', LATER);
    const { DATABASE_URL, DATABASE_NAME } = records.configuration;
    pool = createPool(databaseUrl(DATABASE_URL, DATABASE_NAME), { name: 'test recount' });
  });
  afterAll(async () => {
    await pool?.end();
    await records?.close();
  });

  async function results(): Promise<RecountedTable[]> {
    const found: RecountedTable[] = [];
    await recount(pool, (result) => found.push(result));
    return found;
  }

  async function differing(): Promise<string[]> {
    return (await results()).filter(({ different }) => different > 0).map(({ table, what }) => `${table} ${what}`);
  }

  /** Past triggers and keys, as an owner of the database can. */
  async function manipulate(sql: string): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
    } finally {
      client.release(true);
    }
  }

  it('looks at every table that intake keeps, and finds nothing where all is well', async () => {
    const found = await results();
    expect(found.filter(({ different }) => different > 0)).toEqual([]);
    expect(found.filter(({ checked }) => checked === 0)).toEqual([]);
    expect(found.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['observation', 'shape_subject', 'sharing_log', 'sharing_log_subject', 'intake_offset']),
    );
  });

  const A_LINK = `(SELECT ctid FROM sharing_log_subject ORDER BY log_id, index LIMIT 1)`;
  const SECOND = `WHERE log_id = (SELECT id FROM sharing_log WHERE recipient = 'google') AND index = 1`;

  it.each([
    [
      'a count',
      'UPDATE observation SET events = events + 1 WHERE ctid = (SELECT min(ctid) FROM observation WHERE events > 0)',
      ['observation observation'],
    ],
    [
      'a time',
      "UPDATE observation SET last_seen = last_seen + interval '1 s' WHERE ctid = (SELECT min(ctid) FROM observation WHERE events > 0)",
      ['observation observation'],
    ],
    [
      'a shape taken away',
      'DELETE FROM observation WHERE ctid = (SELECT min(ctid) FROM observation)',
      ['observation observation'],
    ],
    [
      'a day',
      'UPDATE observed_day SET day = day - 1 WHERE ctid = (SELECT min(ctid) FROM observed_day)',
      ['observed_day days'],
    ],
    [
      'a person taken from a shape',
      'DELETE FROM shape_subject WHERE ctid = (SELECT min(ctid) FROM shape_subject)',
      ['shape_subject persons'],
    ],
    [
      'a number of persons',
      "UPDATE persons_concerned SET persons = persons + 1 WHERE key = 'guard-dispatch'",
      ['persons_concerned persons-concerned'],
    ],
    ['what counts no more', 'DELETE FROM corrected_event WHERE log_id IS NULL', ['corrected_event corrected']],
    [
      'an event said to count no more',
      'INSERT INTO corrected_event (source_id, event_id) SELECT source_id, id FROM event WHERE phase IS NULL AND id NOT IN (SELECT event_id FROM corrected_event) LIMIT 1',
      ['corrected_event corrected'],
    ],
    [
      'where a corrected entry lies',
      'UPDATE corrected_event SET index = index + 1 WHERE log_id IS NOT NULL',
      ['corrected_event corrected-entries'],
    ],
    [
      'who corrects whom',
      'DELETE FROM correction WHERE ctid = (SELECT min(ctid) FROM correction)',
      ['correction corrections'],
    ],
    ['what a source sent', "UPDATE source SET events = events - 1 WHERE key = 'billing'", ['source sources']],
    [
      'a position of its sequence',
      'UPDATE sequence_block SET seen = set_bit(seen, 7, 1)',
      ['sequence_block sequences'],
    ],
    [
      'an offset’s sum',
      "UPDATE intake_offset SET accepted = accepted - 1, duplicate = duplicate + 1 WHERE topic LIKE '%billing'",
      ['intake_offset offsets'],
    ],
    ['the size of a log', "UPDATE sharing_log SET size = size - 1 WHERE recipient = 'google'", ['sharing_log sizes']],
    [
      'an entry taken from the middle',
      `DELETE FROM sharing_log_entry ${SECOND.replace('index = 1', 'index = 0')}`,
      ['sharing_log_places places', 'sharing_log sizes', 'sharing_log_entry entries', 'sharing_log_subject links'],
    ],
    [
      'the time of an entry',
      `UPDATE sharing_log_entry SET time = time + interval '1 s' ${SECOND}`,
      ['sharing_log_entry entries'],
    ],
    ['the tag of an entry', `UPDATE sharing_log_entry SET tag = sha256('x') ${SECOND}`, ['sharing_log_subject links']],
    [
      'the salt of a link',
      `UPDATE sharing_log_subject SET salt = '\\x00000000000000000000000000000000' WHERE ctid = ${A_LINK}`,
      ['sharing_log_subject links'],
    ],
    [
      'a link written twice',
      `INSERT INTO sharing_log_subject SELECT * FROM sharing_log_subject WHERE ctid = ${A_LINK}`,
      ['sharing_log_subject links'],
    ],
    [
      'the places of a log',
      'UPDATE sharing_log_places SET places = places[2:] WHERE ctid = (SELECT min(ctid) FROM sharing_log_places)',
      ['sharing_log_places places'],
    ],
  ])('finds %s', async (_what, sql, expected) => {
    const tables = [...new Set([...sql.matchAll(/(?:UPDATE|INTO|DELETE FROM) (\w+)/g)].map(([, table]) => table!))];
    const copies = tables.map((table) => `CREATE TABLE ${table}_before AS SELECT * FROM ${table}`);
    await manipulate([...copies, sql].join('; '));
    try {
      expect(await differing()).toEqual(expected);
    } finally {
      for (const table of tables) await putBack(table);
    }
    expect(await differing()).toEqual([]);
  });

  async function putBack(table: string): Promise<void> {
    const [row] = await records.database.query<{ columns: string }>(
      `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
      [table],
    );
    await manipulate(
      `DELETE FROM ${table}; INSERT INTO ${table} (${row!.columns}) OVERRIDING SYSTEM VALUE SELECT ${row!.columns} FROM ${table}_before; DROP TABLE ${table}_before`,
    );
  }

  it('sees one state of everything while intake goes on', async () => {
    let over = false;
    const feeding = (async () => {
      while (!over) await records.feed([madeUpEvent(), ...madeUpDisclosure()]);
    })();
    try {
      for (let round = 0; round < 3; round += 1) expect(await differing()).toEqual([]);
    } finally {
      over = true;
      await feeding;
    }
  });

  it('as a command prints a line per table and the sum, names nobody, and ends with 1 when something differs', async () => {
    const before = await command();
    expect(before).toMatchObject({ code: 0, errors: '' });
    expect(before.lines.at(-1)).toEqual({ checked: expect.any(Number), different: 0 });
    expect(before.lines.length).toBe((await results()).length + 1);
    const subject = `'${store.person}'`;
    await records.database.query(`CREATE TABLE kept AS SELECT * FROM shape_subject WHERE subject = ${subject}`);
    await manipulate(`DELETE FROM shape_subject WHERE subject = ${subject}`);
    const after = await command();
    await manipulate('INSERT INTO shape_subject SELECT * FROM kept; DROP TABLE kept');
    const line = after.lines.find(({ table }) => table === 'shape_subject');
    expect(after.code).toBe(1);
    expect(line).toMatchObject({ different: expect.any(Number), places: expect.any(Array) });
    expect(after.lines.at(-1)).toMatchObject({ different: line!['different'] });
    expect(JSON.stringify(after.lines)).not.toContain(store.person);
  });

  it('as a command ends with 2 where it cannot count, and does not say the password', async () => {
    const { code, errors } = await command({ DATABASE_URL: 'postgres://someone:hush@127.0.0.1:1/postgres' });
    expect({ code, errors }).toEqual({ code: 2, errors: 'ECONNREFUSED\n' });
    expect(await command({ DATABASE_URL: '' })).toMatchObject({ code: 2 });
  });

  async function command(env: Record<string, string> = {}) {
    const { DATABASE_URL, DATABASE_NAME } = records.configuration;
    return new Promise<{ code: number; lines: Record<string, unknown>[]; errors: string }>((resolve) => {
      execFile(
        process.execPath,
        ['--import', './bin/resolve-sources.js', 'apps/records/src/recount/main.ts'],
        { cwd: PROJECT, env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL, DATABASE_NAME, ...env } },
        (error, stdout, errors) =>
          resolve({
            code: error === null ? 0 : Number(error.code),
            lines: stdout
              .split('\n')
              .filter(Boolean)
              .map((line) => JSON.parse(line) as Record<string, unknown>),
            errors,
          }),
      );
    });
  }
});
