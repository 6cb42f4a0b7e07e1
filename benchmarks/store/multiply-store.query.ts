import { type Client } from 'pg';
import { workloadPersons } from '../workload/generate-workload.ts';

/** A table's columns that a copy does not take over as they are: SQL over the row `s` and the number `k` of the copy. */
type Changes = Readonly<Record<string, string>>;

/** Another id for each copy: the last two bytes, which were random, are the copy's number. */
const anotherId = (column: string): string =>
  `CASE WHEN s.${column} IS NULL THEN NULL ELSE encode(overlay(uuid_send(s.${column}) PLACING int2send(k::int2) FROM 15 FOR 2), 'hex')::uuid END`;

/** Another person for each copy of a disclosure, drawn by Zipf as the workload draws them. */
const anotherPerson = (disclosure: string): string =>
  `(SELECT ref FROM benchmark_person WHERE rank = benchmark_rank(${disclosure}, k))`;

/**
 * Makes each entry of the sharing logs into `factor` entries, dense and in order, with its event, its link to a person and what is
 * counted of them: whatever columns the tables have are taken over, save those that tell one entry from another. Only what the reads
 * go through grows: events that are no disclosures stay as they are.
 */
export async function multiplyStore(client: Client, factor: number, seed: number): Promise<void> {
  await preparePersons(client, seed);
  await client.query(`
    CREATE TEMP TABLE seed_event AS SELECT * FROM event WHERE phase IN ('opened', 'closed');
    CREATE TEMP TABLE seed_entry AS SELECT * FROM sharing_log_entry ORDER BY log_id, index;
    CREATE TEMP TABLE seed_link AS
      SELECT l.*, e.disclosure_id AS of_disclosure FROM sharing_log_subject l JOIN seed_event e ON e.id = l.event_id
      ORDER BY l.log_id, l.index;
    ANALYZE seed_event; ANALYZE seed_entry; ANALYZE seed_link;
    DELETE FROM event WHERE phase IN ('opened', 'closed');
    TRUNCATE sharing_log_entry, sharing_log_subject;
  `);
  await multiplyTable(client, 'event', 'seed_event', factor, {
    id: anotherId('id'),
    subject: anotherPerson('s.disclosure_id'),
    disclosure_id: anotherId('disclosure_id'),
    operation_id: anotherId('operation_id'),
  });
  await multiplyEntries(client, factor);
  await multiplyTable(client, 'sharing_log_subject', 'seed_link', factor, {
    index: `s.index * ${factor} + k`,
    subject: anotherPerson('s.of_disclosure'),
    event_id: anotherId('event_id'),
  });
  await client.query(`
    UPDATE observation SET events = events * ${factor} WHERE phase IN ('opened', 'closed');
    UPDATE sharing_log SET size = size * ${factor};
  `);
  await multiplyPairs(client);
  await client.query('VACUUM ANALYZE');
}

/** Makes one log into `factor` times its size; of the other tables only its head changes. */
export async function multiplyLog(client: Client, recipient: string, factor: number): Promise<void> {
  const log = `(SELECT id FROM sharing_log WHERE recipient = '${recipient}')`;
  await client.query(`
    CREATE TEMP TABLE seed_entry AS SELECT * FROM sharing_log_entry WHERE log_id = ${log} ORDER BY index;
    DELETE FROM sharing_log_entry WHERE log_id = ${log};
  `);
  await multiplyEntries(client, factor);
  await client.query(`UPDATE sharing_log SET size = size * ${factor} WHERE id = ${log}`);
  await client.query('VACUUM ANALYZE sharing_log_entry');
}

function multiplyEntries(client: Client, factor: number): Promise<void> {
  return multiplyTable(client, 'sharing_log_entry', 'seed_entry', factor, {
    index: `s.index * ${factor} + k`,
    time: `s.time + k * interval '100 microseconds'`,
  });
}

async function multiplyTable(
  client: Client,
  table: string,
  source: string,
  factor: number,
  changes: Changes,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const missing = Object.keys(changes).filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}: mend multiply-store.query.ts`);
  await client.query(
    `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')})
     SELECT ${names.map((name) => changes[name] ?? `s."${name}"`).join(', ')}
     FROM ${source} s CROSS JOIN generate_series(0, ${factor - 1}) AS k`,
  );
}

/** Which persons each combination of terms has concerned, where the register keeps that by itself. */
async function multiplyPairs(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('shape_subject') IS NOT NULL AS there`);
  if (rows[0]?.there !== true) return;
  await client.query(`
    DELETE FROM shape_subject p USING shape s WHERE s.id = p.shape_id AND s.recipient IS NOT NULL;
    INSERT INTO shape_subject (subject, shape_id)
    SELECT DISTINCT subject, shape_id FROM event WHERE phase IN ('opened', 'closed') ORDER BY shape_id, subject;
  `);
}

/** A function that draws a person for a copy of a disclosure. */
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

export async function logSize(client: Client, recipient: string): Promise<number> {
  const { rows } = await client.query<{ size: number }>(
    'SELECT size::float8 AS size FROM sharing_log WHERE recipient = $1',
    [recipient],
  );
  return rows[0]?.size ?? 0;
}
