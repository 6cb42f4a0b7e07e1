import type { Client } from 'pg';

/** Channel on which each commit names the last event of each of its writes to the outbox. */
const COMMITTED = 'benchmark_committed';

/**
 * The relay updates the outbox's rows, which then bear the relay's transaction; a row beside each keeps the one that
 * wrote it.
 */
export async function noteCommits(alarmsDatabase: Client): Promise<void> {
  await alarmsDatabase.query(`
    CREATE TABLE benchmark_commit (id uuid PRIMARY KEY);
    CREATE FUNCTION benchmark_note() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE last_id uuid;
    BEGIN
      SELECT id INTO last_id FROM written ORDER BY position DESC LIMIT 1;
      IF last_id IS NOT NULL THEN
        INSERT INTO benchmark_commit VALUES (last_id);
        PERFORM pg_notify('${COMMITTED}', last_id::text);
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER benchmark_note AFTER INSERT ON outbox
      REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION benchmark_note();
    LISTEN ${COMMITTED};
  `);
}

/** When the events were committed, by id, in milliseconds since 1970. */
export async function readCommitTimes(alarmsDatabase: Client, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await alarmsDatabase.query<{ id: string; at: number }>(
    `SELECT id, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS at
     FROM benchmark_commit WHERE id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}
