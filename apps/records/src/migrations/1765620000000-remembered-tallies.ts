import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a run of the rules counted, for the next; and where the few events are that went against a block. */
export class RememberedTallies1765620000000 implements MigrationInterface {
  name = 'RememberedTallies1765620000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was counted of a matter, or found by a search, and the digest of all that it rested on. May be emptied at any time: the
      -- next run then counts everything.
      CREATE TABLE finding_tally (
        key text PRIMARY KEY,
        fingerprint bytea NOT NULL,
        tallies json NOT NULL
      );

      CREATE INDEX event_override ON event (shape_id) WHERE override;
      DO $$ DECLARE detached text; BEGIN
        FOR detached IN SELECT partition FROM detached_month WHERE to_regclass(quote_ident(partition)) IS NOT NULL LOOP
          EXECUTE format('CREATE INDEX %I ON %I (shape_id) WHERE override', detached || '_override', detached);
        END LOOP;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE finding_tally;
      DROP INDEX event_override;
      DO $$ DECLARE detached text; BEGIN
        FOR detached IN SELECT partition FROM detached_month LOOP
          EXECUTE format('DROP INDEX IF EXISTS %I', detached || '_override');
        END LOOP;
      END $$;
    `);
  }
}
