import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DISCLOSURE_SCHEMA_V1 } from '#disclosure';
import { BUSINESS_OUTBOX_SCHEMA_V1, OUTBOX_SCHEMA_V1 } from '#outbox';

/** First schema of the logistics service. */
export class CreateLogistics1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_SCHEMA_V1);
    await runner.query(BUSINESS_OUTBOX_SCHEMA_V1);
    await runner.query(DISCLOSURE_SCHEMA_V1);
    await runner.query(ORDERS);
    await runner.query(COMPLAINTS);
  }

  /** A shipped schema only goes forward. */
  async down(): Promise<void> {
    throw new Error('CreateLogistics cannot be undone; restore a backup instead');
  }
}

const ORDERS = `
CREATE TABLE buyer (
  subject_ref uuid PRIMARY KEY,
  name text NOT NULL,
  phone text NOT NULL,
  email text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE shop_order (
  id uuid PRIMARY KEY,
  buyer_ref uuid NOT NULL REFERENCES buyer,
  -- What the buyer was at this order: who buys without an alarm may be a customer at the next.
  buyer_kind text NOT NULL CHECK (buyer_kind IN ('customer', 'shop-buyer')),
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  -- Öre.
  amount integer NOT NULL CHECK (amount > 0),
  units integer NOT NULL CHECK (units BETWEEN 1 AND 200),
  card_token text,
  state text NOT NULL CHECK (state IN ('placed', 'reserved', 'shipped', 'delivery-failed', 'delivered',
    'return-requested', 'returned', 'cancelled')),
  state_since timestamptz NOT NULL,
  placed_at timestamptz NOT NULL,
  delivered_at timestamptz,
  failure_reason text,
  refunded_at timestamptz,
  CHECK ((delivered_at IS NOT NULL) = (state IN ('delivered', 'return-requested', 'returned'))),
  CHECK (refunded_at IS NULL OR card_token IS NOT NULL)
);
CREATE INDEX shop_order_of_buyer ON shop_order (buyer_ref);

CREATE TABLE order_item (
  order_id uuid NOT NULL REFERENCES shop_order ON DELETE CASCADE,
  article_number text NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  -- Öre, VAT included.
  unit_price integer NOT NULL CHECK (unit_price > 0),
  PRIMARY KEY (order_id, article_number)
);

CREATE TABLE order_device (
  order_id uuid NOT NULL REFERENCES shop_order ON DELETE CASCADE,
  serial_number text NOT NULL,
  released_at timestamptz,
  PRIMARY KEY (order_id, serial_number)
);
-- A device is in one order at a time; what was cancelled or came back may be sold again.
CREATE UNIQUE INDEX order_device_taken ON order_device (serial_number) WHERE released_at IS NULL;

CREATE TABLE order_disclosure (
  disclosure_id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES shop_order,
  operation text NOT NULL,
  recipient text NOT NULL,
  withheld_reason text,
  opened_at timestamptz NOT NULL
);
CREATE INDEX order_disclosure_of_order ON order_disclosure (order_id);
`;

const COMPLAINTS = `
CREATE TABLE complaint (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES shop_order,
  fault text NOT NULL,
  serial_number text,
  raised_at timestamptz NOT NULL,
  closed_at timestamptz,
  outcome text,
  CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX complaint_open ON complaint (order_id) WHERE closed_at IS NULL;
`;
