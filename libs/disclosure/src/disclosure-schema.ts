/**
 * Table of the gate, in the service's own database beside the outbox; a service runs this text in a migration of its
 * own. Shipped text never changes: what comes later is DISCLOSURE_SCHEMA_V2, in a later migration.
 */
export const DISCLOSURE_SCHEMA_V1 = `
CREATE TABLE disclosure (
  -- The disclosure id of the events; the recipient knows it as Idempotency-Key.
  id uuid PRIMARY KEY,
  name text NOT NULL,
  recipient text NOT NULL,
  -- Below the recipient's base URL; null where a response of our own is the disclosure.
  path text,
  -- The very bytes that every attempt sends; gone once closed.
  body bytea,
  salt bytea NOT NULL CHECK (octet_length(salt) = 16),
  receipt text,
  -- What the closing events say; persons by subjectRef only.
  facts jsonb NOT NULL,
  -- The disclosure to the people whom the same send reaches behind the recipient.
  reached_id uuid UNIQUE,
  status text NOT NULL DEFAULT 'opened' CHECK (status IN ('opened', 'closed')),
  outcome text CHECK (outcome IN ('acknowledged', 'refused', 'failed', 'unknown', 'not-sent')),
  -- Attempts begun, counted before the first byte of each: 0 is proof that nothing was sent.
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 1000),
  -- How the attempts ended, in their order; fewer than attempts where one was cut short.
  results text[] NOT NULL DEFAULT '{}' CHECK (cardinality(results) <= attempts),
  -- Also the lease: whoever takes the row moves it ahead.
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  opened_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  CHECK ((status = 'closed') = (outcome IS NOT NULL)),
  CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((body IS NOT NULL) = (status = 'opened' AND path IS NOT NULL))
);
CREATE INDEX disclosure_due ON disclosure (next_attempt_at) WHERE status = 'opened';
`;
