import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody vouches for where no event shows it. */
export class Attestations1765100000000 implements MigrationInterface {
  name = 'Attestations1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Either vouches for a cell, or takes back a row that does; nothing of it is ever changed.
      CREATE TABLE attestation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        activity text NOT NULL,
        category text NOT NULL,
        -- NULL: the processing itself, whoever receives anything.
        recipient text,
        -- Where what is vouched for can be read; and the last day (Europe/Stockholm) on which it counts.
        document text,
        valid_until date,
        withdraws bigint UNIQUE REFERENCES attestation,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- A function or an account, never a name; and why.
        by text NOT NULL,
        reason text NOT NULL,
        CHECK ((withdraws IS NULL) = (document IS NOT NULL) AND (withdraws IS NULL) = (valid_until IS NOT NULL))
      );
      CREATE INDEX ON attestation (activity, category, recipient);
      CREATE TRIGGER attestation_kept BEFORE UPDATE OR DELETE ON attestation FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
      CREATE TRIGGER attestation_not_emptied BEFORE TRUNCATE ON attestation FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attestation');
  }
}
