import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Devices that were shipped to a customer, as the logistics service tells it, and how far its topic was read. */
export class KnowShippedDevices1795399200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SHIPPED_DEVICES);
  }

  /** A shipped schema only goes forward. */
  async down(): Promise<void> {
    throw new Error('KnowShippedDevices cannot be undone; restore a backup instead');
  }
}

const SHIPPED_DEVICES = `
-- To whom each was shipped last; the customer may have no system here yet.
CREATE TABLE shipped_device (
  serial_number text PRIMARY KEY,
  customer_ref uuid NOT NULL,
  order_id uuid NOT NULL,
  shipped_at timestamptz NOT NULL,
  -- UUIDv7: of two events the later has the greater.
  event_id uuid NOT NULL
);
CREATE INDEX shipped_device_of_customer ON shipped_device (customer_ref);

CREATE TABLE shipped_device_offset (
  topic text NOT NULL,
  partition integer NOT NULL,
  cluster_id text NOT NULL,
  first_offset bigint NOT NULL,
  next_offset bigint NOT NULL,
  -- Records that said something new, that said nothing new, that were not what the topic promises, and no records.
  accepted bigint NOT NULL DEFAULT 0,
  duplicate bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  control bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic, partition),
  CHECK (accepted + duplicate + refused + control = next_offset - first_offset)
);
`;
