/**
 * Table of the business events that a service tells other services, beside {@link OUTBOX_SCHEMA_V1}, whose trigger
 * function it uses. A table of its own: in the outbox they would take places of the source's dense sequence, and whoever
 * reads that topic would miss them. Shipped text never changes.
 */
export const BUSINESS_OUTBOX_SCHEMA_V1 = `
CREATE TABLE business_outbox (
  id uuid PRIMARY KEY,
  -- Order of writing; within one key it is the order of commit where the writer locks the key's own row.
  position bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  key text NOT NULL,
  event jsonb NOT NULL,
  sent_at timestamptz
);
CREATE INDEX business_outbox_unsent ON business_outbox (position) WHERE sent_at IS NULL;
CREATE INDEX business_outbox_sent ON business_outbox (sent_at) WHERE sent_at IS NOT NULL;
CREATE TRIGGER business_outbox_appended AFTER INSERT ON business_outbox
  FOR EACH STATEMENT EXECUTE FUNCTION outbox_notify();
`;
