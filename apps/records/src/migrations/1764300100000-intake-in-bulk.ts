import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What intake writes, made for bulk: no row is locked to write another, and what changes often finds room beside itself. */
export class IntakeInBulk1764300100000 implements MigrationInterface {
  name = 'IntakeInBulk1764300100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Each event and entry locked its source, shape and log by these keys, and partitions waited for one another over it.
      -- Intake looks the numbers up in the transaction that uses them; that none is ever taken back is said below.
      ALTER TABLE event DROP CONSTRAINT event_shape_id_fkey, DROP CONSTRAINT event_source_id_fkey;
      ALTER TABLE sharing_log_entry DROP CONSTRAINT sharing_log_entry_shape_id_fkey, DROP CONSTRAINT sharing_log_entry_log_id_fkey;

      CREATE FUNCTION refuse_to_forget() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of "%" are never taken away: events and entries point at them', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER never_forgotten BEFORE DELETE OR TRUNCATE ON source FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();
      CREATE TRIGGER never_forgotten BEFORE DELETE OR TRUNCATE ON shape FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();
      CREATE TRIGGER never_forgotten BEFORE DELETE OR TRUNCATE ON sharing_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();

      -- Every batch changes these few rows: a new version finds its place on the same page, and no index is touched.
      ALTER TABLE source SET (fillfactor = 20);
      ALTER TABLE observation SET (fillfactor = 40);
      ALTER TABLE sharing_log SET (fillfactor = 20);
      ALTER TABLE intake_offset SET (fillfactor = 20);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
