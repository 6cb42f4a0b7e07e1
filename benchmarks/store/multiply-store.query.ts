import { Client } from 'pg';
import { workloadPersons } from '../workload/generate-workload.ts';

/** How the rows of a table become many. */
interface Growth {
  readonly table: string;
  /** Which of its rows `s` do; the others stay as they are. */
  readonly of: string;
  /** Columns that a copy does not take over as they are: SQL over the row `s`, the copy's number `k` and what is joined to it. */
  readonly changes: Readonly<Record<string, string>>;
  /** Whether the log `l` of the row, as it was before, is joined. */
  readonly ofLog?: boolean;
  /** The disclosure for which a person `p` is drawn, as SQL over `s`: one person for all its rows of one copy. */
  readonly disclosure?: string;
}

/** Another id for each copy: the last two bytes, which were random, are the copy's number. */
const anotherId = (column: string): string =>
  `CASE WHEN s.${column} IS NULL THEN NULL ELSE encode(overlay(uuid_send(s.${column}) PLACING int2send(k::int2) FROM 15 FOR 2), 'hex')::uuid END`;

const IN_A_LOG = `s.phase IN ('opened', 'closed')`;

const EVENTS: Growth = {
  table: 'event',
  of: IN_A_LOG,
  disclosure: 's.disclosure_id',
  changes: {
    id: anotherId('id'),
    subject: 'p.ref',
    disclosure_id: anotherId('disclosure_id'),
    operation_id: anotherId('operation_id'),
  },
};

const LINKS: Growth = {
  table: 'sharing_log_subject',
  of: 'true',
  disclosure: '(SELECT e.disclosure_id FROM benchmark_seed_event e WHERE e.id = s.event_id LIMIT 1)',
  ofLog: true,
  changes: { index: 's.index + k * l.size', subject: 'p.ref', event_id: anotherId('event_id') },
};

const entriesOf = (of: string): Growth => ({
  table: 'sharing_log_entry',
  of,
  ofLog: true,
  changes: { index: 's.index + k * l.size', time: `s.time + k * interval '100 microseconds'` },
});

/**
 * Makes each sharing log into `factor` copies of itself one after the other, as if the same had happened again, with the events, the
 * links to persons and what is counted of them: whatever columns the tables have are taken over, save those that tell one entry from
 * another. What triggers keep they keep here too. Only what the reads go through grows: events that are no disclosures stay as they are.
 */
export async function multiplyStore(databaseUrl: string, factor: number, seed: number): Promise<void> {
  // Two at a time: the server fills a table on one core.
  const [one, other] = await Promise.all([connect(databaseUrl), connect(databaseUrl)]);
  try {
    await preparePersons(one, seed);
    await setAside(one, ['event', 'sharing_log_entry', 'sharing_log_subject']);
    await one.query('CREATE INDEX ON benchmark_seed_event (id)');
    const entries = grow(other, entriesOf('true'), factor);
    await grow(one, LINKS, factor);
    await entries;
    await grow(one, EVENTS, factor);
    await one.query(`
      UPDATE observation SET events = events * ${factor} WHERE phase IN ('opened', 'closed');
      UPDATE sharing_log SET size = size * ${factor};
    `);
    await pairAnew(one);
    await one.query('VACUUM ANALYZE');
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}

/** Makes one log into `factor` times its size; of the other tables only its head changes. */
export async function multiplyLog(databaseUrl: string, recipient: string, factor: number): Promise<void> {
  const client = await connect(databaseUrl);
  try {
    await setAside(client, ['sharing_log_entry']);
    const log = `(SELECT id FROM sharing_log WHERE recipient = '${recipient}')`;
    await grow(client, entriesOf(`s.log_id = ${log}`), factor);
    await client.query(`UPDATE sharing_log SET size = size * ${factor} WHERE id = ${log}`);
    await client.query('VACUUM ANALYZE sharing_log_entry');
  } finally {
    await client.end();
  }
}

export async function logSize(client: Client, recipient: string): Promise<number> {
  const { rows } = await client.query<{ size: number }>(
    'SELECT size::float8 AS size FROM sharing_log WHERE recipient = $1',
    [recipient],
  );
  return rows[0]?.size ?? 0;
}

async function connect(databaseUrl: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return client;
}

async function setAside(client: Client, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await client.query(`CREATE UNLOGGED TABLE benchmark_seed_${table} AS SELECT * FROM ${table}`);
    await client.query(`ANALYZE benchmark_seed_${table}`);
  }
}

/** Fills the table anew from what was set aside; in one transaction, so that the server need not log it row by row. */
async function grow(client: Client, { table, of, changes, ofLog, disclosure }: Growth, factor: number): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const missing = Object.keys(changes).filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}: mend multiply-store.query.ts`);
  const into = `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})`;
  const changed = names.map((name) => changes[name] ?? `s."${name}"`);
  const log = ofLog ? 'JOIN sharing_log l ON l.id = s.log_id' : '';
  const person = (k: number) =>
    disclosure === undefined ? '' : `JOIN benchmark_person p ON p.rank = benchmark_rank(${disclosure}, ${k})`;
  await client.query(`
    BEGIN;
    TRUNCATE ${table};
    ${into} SELECT ${names.map((name) => `s."${name}"`).join(', ')} FROM benchmark_seed_${table} s WHERE (${of}) IS NOT TRUE;
  `);
  // Copy after copy, so that the rows lie in the order in which intake would have written them.
  for (let k = 0; k < factor; k++) {
    const columns = changed.map((column) => column.replaceAll(/\bk\b/g, String(k))).join(', ');
    await client.query(`${into} SELECT ${columns} FROM benchmark_seed_${table} s ${log} ${person(k)} WHERE ${of}`);
  }
  await client.query('COMMIT');
}

/** Which persons each combination of terms has concerned, where the register keeps that by itself. */
async function pairAnew(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('shape_subject') IS NOT NULL AS there`);
  if (rows[0]?.there !== true) return;
  await client.query(`
    DELETE FROM shape_subject p USING shape s WHERE s.id = p.shape_id AND s.recipient IS NOT NULL;
    INSERT INTO shape_subject (subject, shape_id)
    SELECT DISTINCT s.subject, s.shape_id FROM event s WHERE ${IN_A_LOG} ORDER BY s.shape_id, s.subject;
  `);
}

/** The persons by rank, and a function that draws a rank for a copy of a disclosure. */
async function preparePersons(client: Client, seed: number): Promise<void> {
  const persons = workloadPersons(seed);
  await client.query('CREATE TABLE benchmark_person (rank int PRIMARY KEY, ref uuid NOT NULL)');
  await client.query(
    'INSERT INTO benchmark_person SELECT rank, ref FROM unnest($1::uuid[]) WITH ORDINALITY AS given (ref, rank)',
    [persons],
  );
  // The inverse of the distribution as in the workload, from 52 bits of a hash in place of a random number.
  await client.query(`
    CREATE FUNCTION benchmark_rank(disclosure uuid, copy int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
      SELECT least(${persons.length}, floor(exp(((uuid_hash_extended(disclosure, copy) >> 12) & 4503599627370495)
        / 4503599627370496::float8 * ln(${persons.length + 1}::float8)))::int)
    $$`);
}
