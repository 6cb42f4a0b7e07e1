import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that were asked for, their bytes while they are kept, and who chose to show what was observed. */
export class Reports1764900000000 implements MigrationInterface {
  name = 'Reports1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE report_state AS ENUM ('waiting', 'running', 'done', 'failed');

      CREATE TABLE report_job (
        id uuid PRIMARY KEY,
        -- What was asked for, complete: the report is made from this and the register alone.
        request jsonb NOT NULL,
        state report_state NOT NULL DEFAULT 'waiting',
        requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- Times that it was begun. What an earlier attempt left does not count.
        attempt integer NOT NULL DEFAULT 0,
        -- Up to when the replica that makes it is taken to be alive.
        leased_until timestamptz,
        -- Percent of the work.
        progress smallint NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        finished_at timestamptz,
        -- Why it failed.
        code text,
        edition text,
        register_digest text,
        content_digest text,
        -- Of the file.
        size bigint,
        sha256 text,
        erased_at timestamptz,
        CONSTRAINT finished_when_over CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'failed'))),
        CONSTRAINT failed_with_code CHECK ((code IS NOT NULL) = (state = 'failed')),
        CONSTRAINT done_with_digest CHECK ((sha256 IS NOT NULL) = (state = 'done')),
        CONSTRAINT leased_while_running CHECK ((leased_until IS NOT NULL) = (state = 'running'))
      );
      CREATE INDEX report_job_open ON report_job (requested_at) WHERE state IN ('waiting', 'running');
      CREATE INDEX report_job_due ON report_job (finished_at) WHERE state = 'done' AND erased_at IS NULL;

      CREATE TABLE report_chunk (
        job uuid NOT NULL REFERENCES report_job (id),
        attempt integer NOT NULL,
        number integer NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (job, attempt, number)
      );
      -- The bytes of a PDF or a workbook are packed already.
      ALTER TABLE report_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

      -- What an authority receives becomes public: that a report shows what was observed is somebody's decision.
      CREATE TABLE report_observed_choice (
        job uuid PRIMARY KEY REFERENCES report_job (id),
        -- A function or an account, never a name.
        chosen_by text NOT NULL,
        reason text NOT NULL,
        reference text,
        chosen_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
