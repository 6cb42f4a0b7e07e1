/**
 * Tables of the outbox, in the service's own database; a service runs this text in a migration of its own. Shipped
 * text never changes: what came later is {@link OUTBOX_SCHEMA_V2}, in a later migration.
 */
export const OUTBOX_SCHEMA_V1 = `
CREATE TABLE outbox (
  -- The event's id: an event that is appended twice is one.
  id uuid PRIMARY KEY,
  -- Order of writing; within one person it is the order of commit, because the person's own row is locked meanwhile.
  position bigint GENERATED ALWAYS AS IDENTITY,
  event jsonb NOT NULL,
  -- Dense per source; given by the one active relay and committed before the event is sent.
  sequence bigint UNIQUE,
  sent_at timestamptz,
  CHECK (sent_at IS NULL OR sequence IS NOT NULL)
);
CREATE INDEX outbox_unsent ON outbox (sequence NULLS LAST, position) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

-- The counter of the sequence; its only row is the source.
CREATE TABLE outbox_relay (
  source text PRIMARY KEY,
  last_sequence bigint NOT NULL DEFAULT 0 CHECK (last_sequence >= 0)
);

CREATE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_appended AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify();
`;

/**
 * What was sent is noted once for each send instead of in every row, and a commit tells the relay only when it sleeps:
 * PostgreSQL lets transactions that notify commit one at a time, each with its own flush.
 */
export const OUTBOX_SCHEMA_V2 = `
-- Everything up to the greatest sequence here is with the broker. A row for each hour in which something was sent, so that
-- what was sent long ago can be told.
CREATE TABLE outbox_sent_until (
  hour timestamptz PRIMARY KEY,
  last_sequence bigint NOT NULL CHECK (last_sequence > 0)
);
INSERT INTO outbox_sent_until
SELECT date_trunc('hour', now()), sent.until
FROM (SELECT coalesce(min(sequence) FILTER (WHERE sent_at IS NULL) - 1, max(sequence)) AS until FROM outbox) AS sent
WHERE sent.until > 0;
COMMENT ON COLUMN outbox.sent_at IS 'Of the first version; outbox_sent_until tells now what was sent.';

CREATE VIEW outbox_waiting AS
SELECT id, position, sequence, event FROM outbox
WHERE sequence IS NULL OR sequence > coalesce((SELECT max(last_sequence) FROM outbox_sent_until), 0);

DROP INDEX outbox_unsent;
DROP INDEX outbox_sent;
CREATE INDEX outbox_unsequenced ON outbox (position) WHERE sequence IS NULL;

-- The relay looks by itself every few milliseconds; it is set when it takes events, and cleared before it rests.
ALTER TABLE outbox_relay ADD COLUMN awake boolean NOT NULL DEFAULT false;

CREATE OR REPLACE FUNCTION outbox_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM outbox_relay WHERE awake) THEN
    PERFORM pg_notify('outbox', '');
  END IF;
  RETURN NULL;
END $$;
`;
