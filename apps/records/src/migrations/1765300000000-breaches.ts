import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Breaches that somebody asked about, what was done about each, and the disclosures that provably never left. */
export class Breaches1765300000000 implements MigrationInterface {
  name = 'Breaches1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE breach_action AS ENUM ('persons-read', 'notified', 'not-notified', 'not-ours');

      -- Each asking what a breach touched, with what it came to then (Art. 33(5)); nothing of it is ever changed.
      CREATE TABLE breach (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        recipient text NOT NULL,
        -- From when and up to when the recipient's data lay open; null: not known yet.
        began_at timestamptz,
        ended_at timestamptz NOT NULL,
        discovered_at timestamptz,
        aware_at timestamptz NOT NULL,
        -- null: the count took too long.
        persons bigint CHECK (persons >= 0),
        records bigint CHECK (records >= 0),
        asked_at timestamptz NOT NULL,
        -- A function or an account, never a name; and why.
        by text NOT NULL,
        reason text NOT NULL,
        CHECK (began_at <= ended_at),
        CHECK ((persons IS NULL) = (records IS NULL))
      );

      CREATE TABLE breach_step (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        breach uuid NOT NULL REFERENCES breach,
        action breach_action NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        by text NOT NULL,
        reason text NOT NULL
      );
      CREATE INDEX ON breach_step (breach, id);

      CREATE TRIGGER breach_kept BEFORE UPDATE OR DELETE ON breach FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
      CREATE TRIGGER breach_not_emptied BEFORE TRUNCATE ON breach FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
      CREATE TRIGGER breach_step_kept BEFORE UPDATE OR DELETE ON breach_step FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
      CREATE TRIGGER breach_step_not_emptied BEFORE TRUNCATE ON breach_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

      -- Who had a disclosure that never left may have had others that did: these few persons are looked at one by one.
      CREATE INDEX event_not_sent ON event (shape_id, subject, disclosure_id) WHERE outcome = 'not-sent';

      -- What was detached before stands outside the event table; a month that is detached later takes its index with it.
      DO $$
      DECLARE
        name text;
      BEGIN
        FOR name IN SELECT partition FROM detached_month WHERE to_regclass(quote_ident(partition)) IS NOT NULL LOOP
          EXECUTE format('CREATE INDEX %I ON %I (shape_id, subject, disclosure_id) WHERE outcome = ''not-sent''', name || '_not_sent', name);
        END LOOP;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX event_not_sent; DROP TABLE breach_step, breach; DROP TYPE breach_action');
  }
}
