import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BUSINESS_OUTBOX_SCHEMA_V1 } from '#outbox';

/** Findings with their life, what was seen of them day by day, runs of the rules, and notices of new ones. */
export class Findings1765000000000 implements MigrationInterface {
  name = 'Findings1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE finding_severity AS ENUM ('minor', 'serious', 'critical');
      CREATE TYPE finding_state AS ENUM ('open', 'accepted', 'resolved');
      CREATE TYPE finding_action AS ENUM ('found', 'accept', 'acceptance-ended', 'resolve', 'reopen', 'recurred', 'gone');

      -- What a rule once found. The key is the rule and what it is about, so that the next run knows it again.
      CREATE TABLE finding (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        rule text NOT NULL,
        about text NOT NULL,
        severity finding_severity NOT NULL,
        activity text,
        recipient text,
        state finding_state NOT NULL,
        -- Whether the last run found it.
        present boolean NOT NULL,
        accepted_until timestamptz,
        -- How often it had been seen when it was settled last; more than that is new.
        settled_at_times bigint NOT NULL DEFAULT 0,
        UNIQUE (rule, about),
        CHECK ((state = 'accepted') = (accepted_until IS NOT NULL))
      );
      CREATE INDEX finding_open ON finding (id) WHERE state = 'open';

      -- The life of each; nothing of it is ever changed.
      CREATE TABLE finding_step (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        finding uuid NOT NULL REFERENCES finding,
        action finding_action NOT NULL,
        state finding_state NOT NULL,
        at timestamptz NOT NULL,
        -- A function or an account, never a name; null: the register by itself.
        by text,
        reason text,
        until timestamptz
      );
      CREATE INDEX ON finding_step (finding, id);

      -- What there was to see of each at the end of a day in Stockholm, as of the last run of that day. Findings that did not
      -- change have no further row.
      CREATE TABLE finding_sighting (
        finding uuid NOT NULL REFERENCES finding,
        day date NOT NULL,
        evaluated_at timestamptz NOT NULL,
        declared jsonb NOT NULL,
        seen jsonb NOT NULL,
        since timestamptz,
        last_seen timestamptz,
        times bigint,
        persons bigint,
        evidence uuid[] NOT NULL CHECK (cardinality(evidence) <= 20),
        PRIMARY KEY (finding, day)
      );

      CREATE TABLE finding_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        started_at timestamptz NOT NULL,
        finished_at timestamptz NOT NULL,
        rules text[] NOT NULL,
        present integer NOT NULL,
        opened integer NOT NULL,
        gone integer NOT NULL
      );

      -- What the webhook is still to be told. Written with the step that it tells of.
      CREATE TABLE finding_notice (
        id uuid PRIMARY KEY,
        finding uuid NOT NULL REFERENCES finding,
        body text NOT NULL,
        due_at timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        delivered_at timestamptz
      );
      CREATE INDEX finding_notice_due ON finding_notice (due_at) WHERE delivered_at IS NULL;

      CREATE TRIGGER finding_step_kept BEFORE UPDATE OR DELETE ON finding_step FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
      CREATE TRIGGER finding_step_not_emptied BEFORE TRUNCATE ON finding_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
    `);
    await runner.query(BUSINESS_OUTBOX_SCHEMA_V1);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE business_outbox, finding_notice, finding_run, finding_sighting, finding_step, finding;
      DROP TYPE finding_action, finding_state, finding_severity;
    `);
  }
}
