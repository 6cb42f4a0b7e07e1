import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A published edition that does not hold yet may be withdrawn; it stays on record, and its time is free again. */
export class WithdrawnEditions1765600000000 implements MigrationInterface {
  name = 'WithdrawnEditions1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TYPE edition_action ADD VALUE IF NOT EXISTS 'withdraw';
      ALTER TABLE edition ADD COLUMN withdrawn_at timestamptz,
        ADD CHECK (withdrawn_at IS NULL OR (status = 'published' AND withdrawn_at < valid_from)),
        DROP CONSTRAINT edition_valid_from_key;
      CREATE UNIQUE INDEX edition_holds_from ON edition (valid_from) WHERE withdrawn_at IS NULL;

      CREATE OR REPLACE FUNCTION keep_to_edition_life() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'published' THEN
          IF OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL AND OLD.valid_from > clock_timestamp()
             AND (NEW.key, NEW.status, NEW.document, NEW.digest, NEW.number, NEW.valid_from, NEW.published_at)
               = (OLD.key, OLD.status, OLD.document, OLD.digest, OLD.number, OLD.valid_from, OLD.published_at) THEN
            RETURN NEW;
          END IF;
          RAISE EXCEPTION 'edition % is published and immutable', OLD.key USING ERRCODE = 'TR001';
        END IF;
        IF NEW.key <> OLD.key
           OR (OLD.status, NEW.status) NOT IN (('draft', 'draft'), ('draft', 'review'), ('review', 'draft'), ('review', 'published'))
           OR (NEW.document <> OLD.document AND (OLD.status, NEW.status) NOT IN (('draft', 'draft'), ('review', 'published'))) THEN
          RAISE EXCEPTION 'edition %: no such step from % to %', OLD.key, OLD.status, NEW.status USING ERRCODE = 'TR002';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  /** Not while an edition is withdrawn: without the column it would hold. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM edition WHERE withdrawn_at IS NOT NULL) THEN
          RAISE EXCEPTION 'a withdrawn edition would come into force';
        END IF;
      END $$;
      DROP INDEX edition_holds_from;
      ALTER TABLE edition DROP COLUMN withdrawn_at, ADD CONSTRAINT edition_valid_from_key UNIQUE (valid_from);

      CREATE OR REPLACE FUNCTION keep_to_edition_life() RETURNS trigger LANGUAGE plpgsql AS $$
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
    `);
  }
}
