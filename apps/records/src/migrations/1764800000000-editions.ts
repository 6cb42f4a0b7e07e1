import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The declared register: editions with their life, recipients' sheets, approvals and reviews. */
export class Editions1764800000000 implements MigrationInterface {
  name = 'Editions1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE edition_status AS ENUM ('draft', 'review', 'published');

      CREATE TABLE edition (
        key text PRIMARY KEY CHECK (key ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'),
        status edition_status NOT NULL DEFAULT 'draft',
        -- The canonical text: what is exported, byte by byte, and what the digest is of.
        document text NOT NULL,
        digest bytea NOT NULL CHECK (digest = sha256(convert_to(document, 'UTF8'))),
        content jsonb NOT NULL GENERATED ALWAYS AS (document::jsonb) STORED,
        -- Set on publication. published_at is when the register began to know it, valid_from when it is in force.
        number integer UNIQUE,
        valid_from timestamptz UNIQUE,
        published_at timestamptz,
        CHECK (content ->> 'key' = key),
        CHECK ((status = 'published') = (number IS NOT NULL)),
        CHECK ((status = 'published') = (valid_from IS NOT NULL)),
        CHECK ((status = 'published') = (published_at IS NOT NULL))
      );

      CREATE TYPE edition_action AS ENUM ('create', 'change', 'submit', 'return', 'publish');

      -- Every step of an edition's life with what it came to; nothing of it is ever changed.
      CREATE TABLE edition_step (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        edition text NOT NULL REFERENCES edition,
        action edition_action NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        -- A function or an account, never a name; and why.
        by text NOT NULL,
        reason text NOT NULL,
        document text NOT NULL,
        digest bytea NOT NULL CHECK (digest = sha256(convert_to(document, 'UTF8')))
      );
      CREATE INDEX ON edition_step (edition, id);

      CREATE TABLE recipient_sheet (
        recipient text NOT NULL CHECK (recipient ~ '^[a-z0-9-]{1,48}$'),
        version integer NOT NULL CHECK (version >= 1),
        document text NOT NULL,
        digest bytea NOT NULL CHECK (digest = sha256(convert_to(document, 'UTF8'))),
        content jsonb NOT NULL GENERATED ALWAYS AS (document::jsonb) STORED,
        -- From when what it says holds, and from when the register knows it.
        valid_from timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        by text NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (recipient, version),
        CHECK (content ->> 'key' = recipient)
      );

      CREATE TYPE review_kind AS ENUM ('approval', 'review');

      CREATE TABLE activity_review (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        activity text NOT NULL,
        edition text NOT NULL REFERENCES edition,
        kind review_kind NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        by text NOT NULL,
        remark text,
        next_due date NOT NULL
      );
      CREATE INDEX ON activity_review (activity, id);

      CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% of % is refused: nothing of it is ever rewritten', TG_OP, TG_TABLE_NAME USING ERRCODE = 'TR001';
      END $$;

      CREATE FUNCTION keep_to_edition_life() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'published' THEN
          RAISE EXCEPTION 'edition % is published and immutable', OLD.key USING ERRCODE = 'TR001';
        END IF;
        IF NEW.key <> OLD.key
           OR (OLD.status, NEW.status) NOT IN (('draft', 'draft'), ('draft', 'review'), ('review', 'draft'), ('review', 'published'))
           OR (NEW.document <> OLD.document AND (OLD.status, NEW.status) NOT IN (('draft', 'draft'), ('review', 'published'))) THEN
          RAISE EXCEPTION 'edition %: no such step from % to %', OLD.key, OLD.status, NEW.status USING ERRCODE = 'TR002';
        END IF;
        RETURN NEW;
      END $$;

      CREATE TRIGGER edition_life BEFORE UPDATE ON edition FOR EACH ROW EXECUTE FUNCTION keep_to_edition_life();
    `);
    await runner.query(
      ['edition', 'edition_step', 'recipient_sheet', 'activity_review']
        .flatMap((table) => {
          const events = table === 'edition' ? 'DELETE' : 'UPDATE OR DELETE';
          return [
            `CREATE TRIGGER ${table}_kept BEFORE ${events} ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();`,
            `CREATE TRIGGER ${table}_not_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();`,
          ];
        })
        .join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE activity_review, recipient_sheet, edition_step, edition;
      DROP FUNCTION keep_to_edition_life, refuse_rewriting;
      DROP TYPE review_kind, edition_action, edition_status;
    `);
  }
}
