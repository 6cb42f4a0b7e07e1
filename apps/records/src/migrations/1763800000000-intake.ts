import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What intake writes: events, the observed register, sharing logs, quarantine and its own offsets. */
export class Intake1763800000000 implements MigrationInterface {
  name = 'Intake1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE disclosure_phase AS ENUM ('opened', 'closed', 'withheld');
      CREATE TYPE disclosure_outcome AS ENUM ('acknowledged', 'refused', 'failed', 'unknown', 'not-sent');

      -- A producing service. "sequenced" counts accepted events that carry a sequence: with a dense sequence the
      -- difference to last_sequence is what is missing.
      CREATE TABLE source (
        id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        key text NOT NULL UNIQUE,
        events bigint NOT NULL DEFAULT 0,
        last_sequence bigint NOT NULL DEFAULT 0,
        sequenced bigint NOT NULL DEFAULT 0,
        last_event_at timestamptz
      );

      -- One combination of the terms of Article 30, interned: events and entries point at it.
      CREATE TABLE shape (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        digest bytea NOT NULL UNIQUE,
        activity text NOT NULL,
        operation text NOT NULL,
        purposes text[] NOT NULL,
        legal_basis text NOT NULL,
        special_basis text,
        subject_kind text,
        categories text[] NOT NULL,
        data_source text,
        recipient text,
        recipient_class text,
        role text,
        country text,
        transfer_ground text,
        retention_period text,
        retention_trigger text,
        notice text,
        channel text
      );
      CREATE INDEX shape_activity ON shape (activity);
      CREATE INDEX shape_recipient ON shape (recipient) WHERE recipient IS NOT NULL;

      -- Open terms by source: their number is bounded, and the first event that used one can be told.
      CREATE TABLE open_term (
        source_id smallint NOT NULL REFERENCES source,
        kind text NOT NULL,
        term text NOT NULL,
        first_recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (source_id, kind, term)
      );

      -- Partitioned by the id, whose head is the time: the key can then be unique over all months.
      CREATE TABLE event (
        id uuid NOT NULL,
        subject uuid,
        operation_id uuid,
        disclosure_id uuid,
        corrects uuid,
        time timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        sequence bigint,
        shape_id integer NOT NULL REFERENCES shape,
        phase disclosure_phase,
        outcome disclosure_outcome,
        source_id smallint NOT NULL REFERENCES source,
        attempts smallint,
        override boolean,
        manual boolean,
        -- SHA-256 of the canonical event: tells a repetition from a conflict.
        digest bytea NOT NULL,
        receipt bytea,
        reason text,
        traceparent text,
        extensions jsonb,
        PRIMARY KEY (id, source_id)
      ) PARTITION BY RANGE (id);
      CREATE TABLE event_default PARTITION OF event DEFAULT;
      CREATE INDEX event_corrects ON event (corrects) WHERE corrects IS NOT NULL;

      -- Smallest UUIDv7 of an instant.
      CREATE FUNCTION uuid7_floor(instant timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
        SELECT (lpad(to_hex((extract(epoch FROM instant) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
      $$;

      -- Makes the partition of a month (UTC), with what lies in the default partition of it. Needs a free lock on "event" and
      -- gives up after a while; called before a batch, never inside it.
      CREATE FUNCTION ensure_event_month(month date) RETURNS void LANGUAGE plpgsql SET lock_timeout = '5s' AS $$
      DECLARE
        name text := 'event_' || to_char(month, 'YYYY_MM');
        first uuid := uuid7_floor(month::timestamp AT TIME ZONE 'UTC');
        after uuid := uuid7_floor((month + interval '1 month') AT TIME ZONE 'UTC');
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('event months'));
        -- Asked once, and only now: a lookup that found nothing would be remembered past the wait for the lock.
        IF to_regclass(name) IS NOT NULL THEN RETURN; END IF;
        EXECUTE format('CREATE TABLE %I (LIKE event INCLUDING ALL)', name);
        EXECUTE format('WITH moved AS (DELETE FROM event_default WHERE id >= %L AND id < %L RETURNING *) INSERT INTO %I SELECT * FROM moved',
          first, after, name);
        EXECUTE format('ALTER TABLE event ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, first, after);
      END $$;

      -- The observed register: how often and when each shape was seen, by source and by what became of it.
      CREATE TABLE observation (
        shape_id integer NOT NULL REFERENCES shape,
        source_id smallint NOT NULL REFERENCES source,
        phase disclosure_phase,
        outcome disclosure_outcome,
        events bigint NOT NULL,
        first_seen timestamptz NOT NULL,
        last_seen timestamptz NOT NULL,
        UNIQUE NULLS NOT DISTINCT (shape_id, source_id, phase, outcome)
      );

      -- Which persons a shape has concerned: for counts of persons, and the other way for what is held on one.
      CREATE TABLE shape_subject (
        subject uuid NOT NULL,
        shape_id integer NOT NULL,
        PRIMARY KEY (subject, shape_id)
      );
      CREATE INDEX shape_subject_shape ON shape_subject (shape_id);

      -- One log per recipient. The head is locked last in a batch's transaction, so the index is dense and in order of commit.
      CREATE TABLE sharing_log (
        id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        recipient text NOT NULL UNIQUE,
        opened_at timestamptz NOT NULL DEFAULT now(),
        size bigint NOT NULL DEFAULT 0 CHECK (size >= 0)
      );

      CREATE TABLE sharing_log_entry (
        index bigint NOT NULL,
        time timestamptz NOT NULL,
        shape_id integer NOT NULL REFERENCES shape,
        phase disclosure_phase NOT NULL,
        outcome disclosure_outcome,
        log_id smallint NOT NULL REFERENCES sharing_log,
        -- Leaf v1, the exact bytes that are hashed and exported.
        leaf bytea NOT NULL CHECK (octet_length(leaf) <= 65535),
        PRIMARY KEY (log_id, index)
      );

      -- The only link from an entry to a person; the salt is kept nowhere else.
      CREATE TABLE sharing_log_subject (
        subject uuid NOT NULL,
        event_id uuid NOT NULL,
        index bigint NOT NULL,
        log_id smallint NOT NULL,
        salt bytea NOT NULL CHECK (octet_length(salt) = 16),
        PRIMARY KEY (subject, log_id, index)
      );

      -- Where intake stands in each partition. The CHECK is the second promise as a sum.
      CREATE TABLE intake_offset (
        topic text NOT NULL,
        partition integer NOT NULL,
        cluster_id text NOT NULL,
        first_offset bigint NOT NULL CHECK (first_offset >= 0),
        next_offset bigint NOT NULL,
        accepted bigint NOT NULL DEFAULT 0,
        duplicate bigint NOT NULL DEFAULT 0,
        quarantined bigint NOT NULL DEFAULT 0,
        -- Offsets that hold no record for a reader: transaction markers and aborted transactions.
        control bigint NOT NULL DEFAULT 0,
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (topic, partition),
        CHECK (accepted >= 0 AND duplicate >= 0 AND quarantined >= 0 AND control >= 0),
        CONSTRAINT nothing_lost_nothing_twice CHECK (accepted + duplicate + quarantined + control = next_offset - first_offset)
      );

      -- What was not taken in: why in clear text, the record itself encrypted.
      CREATE TABLE quarantine (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        topic text NOT NULL,
        partition integer NOT NULL,
        "offset" bigint NOT NULL,
        code text NOT NULL,
        refusals jsonb NOT NULL,
        key_id text NOT NULL,
        -- HMAC of the record under the key: the same record read again is not kept twice, and nobody can guess from it.
        fingerprint bytea NOT NULL,
        nonce bytea NOT NULL,
        sealed bytea NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        erase_after timestamptz NOT NULL,
        UNIQUE (topic, partition, "offset", fingerprint)
      );
      CREATE INDEX quarantine_code ON quarantine (code, recorded_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
