import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person decided of partitions that stood, and what was lost by it. */
export class Resumptions1764500000000 implements MigrationInterface {
  name = 'Resumptions1764500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Offsets that nobody has read: passed over by a decision, never by intake itself. Part of the sum, so that no gap is silent.
      ALTER TABLE intake_offset
        ADD COLUMN lost bigint NOT NULL DEFAULT 0 CHECK (lost >= 0),
        DROP CONSTRAINT nothing_lost_nothing_twice,
        ADD CONSTRAINT nothing_lost_nothing_twice
          CHECK (accepted + duplicate + quarantined + control + lost = next_offset - first_offset);

      CREATE TABLE intake_resumption (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        topic text NOT NULL,
        partition integer NOT NULL,
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- A function or an account, never a name.
        decided_by text NOT NULL,
        reason text NOT NULL,
        reference text,
        -- Why it stood.
        code text NOT NULL,
        -- Where it stood, with the sums up to there.
        cluster_id text NOT NULL,
        first_offset bigint NOT NULL,
        stood_at bigint NOT NULL,
        accepted bigint NOT NULL,
        duplicate bigint NOT NULL,
        quarantined bigint NOT NULL,
        control bigint NOT NULL,
        lost_before bigint NOT NULL,
        -- Where it goes on. Offsets from "lost_from" to there are never read.
        resumed_cluster_id text NOT NULL,
        resumed_at bigint NOT NULL,
        lost_from bigint NOT NULL,
        -- The log that it stood in is over: sums begin anew, those above stay the last of it.
        log_ended boolean NOT NULL,
        CHECK (lost_from <= resumed_at),
        CHECK (log_ended OR lost_from = stood_at),
        CHECK (accepted + duplicate + quarantined + control + lost_before = stood_at - first_offset)
      );
      CREATE INDEX intake_resumption_partition ON intake_resumption (topic, partition);

      CREATE FUNCTION refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of "%" are decisions: they are neither changed nor taken away', TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER never_rewritten BEFORE UPDATE OR DELETE OR TRUNCATE ON intake_resumption
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite();
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
