import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months of events whose period is over leave the event table; what left, when and why is written down. */
export class DetachedMonths1764300200000 implements MigrationInterface {
  name = 'DetachedMonths1764300200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Partitions that were taken off the event table. They stay in the database, under their name, until somebody decides.
      CREATE TABLE detached_month (
        month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
        partition text NOT NULL,
        events bigint NOT NULL CHECK (events >= 0),
        -- The declared period that was over, ISO 8601.
        period text NOT NULL,
        detached_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE OR REPLACE FUNCTION ensure_event_month(month date) RETURNS void LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
      DECLARE
        name text := 'event_' || to_char(month, 'YYYY_MM');
        first uuid := uuid7_floor(month::timestamp AT TIME ZONE 'UTC');
        after uuid := uuid7_floor((month + interval '1 month') AT TIME ZONE 'UTC');
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('event months'));
        -- Asked once, and only now: a lookup that found nothing would be remembered past the wait for the lock.
        IF to_regclass(name) IS NOT NULL THEN RETURN; END IF;
        IF EXISTS (SELECT FROM detached_month d WHERE d.month = ensure_event_month.month) THEN RETURN; END IF;
        EXECUTE format('CREATE TABLE %I (LIKE event INCLUDING ALL)', name);
        EXECUTE format('WITH moved AS (DELETE FROM event_default WHERE id >= %L AND id < %L RETURNING *) INSERT INTO %I SELECT * FROM moved',
          first, after, name);
        EXECUTE format('ALTER TABLE event ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first, after);
      END $$;

      -- Takes a month's partition off, unless it is not there, empty, or holds what was taken in since "recorded_before"; returns
      -- how many events left. Afterwards no event of that month gets in, not even by the default partition: what came in twice could
      -- no longer be told.
      CREATE FUNCTION detach_event_month(month date, period text, recorded_before timestamptz) RETURNS bigint
      LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
      DECLARE
        name text := 'event_' || to_char(month, 'YYYY_MM');
        first uuid := uuid7_floor(month::timestamp AT TIME ZONE 'UTC');
        after uuid := uuid7_floor((month + interval '1 month') AT TIME ZONE 'UTC');
        late boolean;
        events bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('event months'));
        IF NOT EXISTS (SELECT FROM pg_inherits WHERE inhparent = 'event'::regclass AND inhrelid = to_regclass(name)) THEN RETURN NULL; END IF;
        -- Before counting, so that nothing comes in after it.
        LOCK TABLE event IN ACCESS EXCLUSIVE MODE;
        EXECUTE format('SELECT count(*), coalesce(bool_or(recorded_at >= %L), false) FROM %I', recorded_before, name) INTO events, late;
        IF late OR events = 0 THEN RETURN NULL; END IF;
        EXECUTE format('ALTER TABLE event DETACH PARTITION %I', name);
        EXECUTE format('ALTER TABLE event_default ADD CONSTRAINT %I CHECK (id < %L OR id >= %L)',
          'detached_' || to_char(month, 'YYYY_MM'), first, after);
        INSERT INTO detached_month (month, partition, events, period) VALUES (month, name, events, period);
        RETURN events;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
