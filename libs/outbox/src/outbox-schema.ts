/**
 * Tables of the outbox, in the service's own database; a service runs this text in a migration of its own. Shipped
 * text never changes: what comes later is OUTBOX_SCHEMA_V2, in a later migration.
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
