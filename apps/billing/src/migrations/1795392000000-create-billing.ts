import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DISCLOSURE_SCHEMA_V1 } from '#disclosure';
import { OUTBOX_SCHEMA_V1 } from '#outbox';

/** First schema of the billing service. Amounts are whole öre. */
export class CreateBilling1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_SCHEMA_V1);
    await runner.query(DISCLOSURE_SCHEMA_V1);
    await runner.query(CUSTOMERS);
    await runner.query(CREDIT_CHECKS);
    await runner.query(INVOICES);
    await runner.query(MONEY);
    await runner.query(CONSENTS);
  }

  /** A shipped schema only goes forward. */
  async down(): Promise<void> {
    throw new Error('CreateBilling cannot be undone; restore a backup instead');
  }
}

const CUSTOMERS = `
-- One row a person; every operation locks it first, so that the person's events keep the order of commit.
CREATE TABLE customer (
  subject_ref uuid PRIMARY KEY,
  personal_identity_number text NOT NULL UNIQUE,
  name text NOT NULL,
  postal_address jsonb NOT NULL,
  alarm_address jsonb NOT NULL,
  phone text NOT NULL,
  email text NOT NULL,
  -- Paid too much, or paid and credited: the customer's money.
  balance_ore bigint NOT NULL DEFAULT 0 CHECK (balance_ore >= 0),
  created_at timestamptz NOT NULL
);

CREATE TABLE contract (
  id uuid PRIMARY KEY,
  customer_ref uuid NOT NULL REFERENCES customer,
  device_ids text[] NOT NULL,
  signed_at timestamptz NOT NULL,
  credit_decision text CHECK (credit_decision IN ('approved', 'declined')),
  ended_at timestamptz,
  end_reason text,
  CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX contract_active ON contract (customer_ref) WHERE ended_at IS NULL;
`;

const CREDIT_CHECKS = `
CREATE TABLE credit_check (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES contract,
  customer_ref uuid NOT NULL REFERENCES customer,
  requested_at timestamptz NOT NULL,
  disclosure_id uuid NOT NULL UNIQUE,
  reported_at timestamptz,
  payment_remarks integer,
  enforcement_debt_ore integer,
  risk_percent integer,
  decision text CHECK (decision IN ('approved', 'declined')),
  copy_announced_at timestamptz,
  copy_channel text,
  CHECK ((reported_at IS NULL) = (decision IS NULL)),
  CHECK (copy_announced_at IS NULL OR reported_at IS NOT NULL)
);
CREATE INDEX credit_check_of_customer ON credit_check (customer_ref, requested_at DESC);
`;

const INVOICES = `
-- One series a year for invoices and credit notes; the row's lock makes it dense.
CREATE TABLE document_number (
  year integer PRIMARY KEY,
  last integer NOT NULL
);

CREATE TABLE invoice (
  id uuid PRIMARY KEY,
  number_year integer NOT NULL,
  number_serial integer NOT NULL,
  contract_id uuid NOT NULL REFERENCES contract,
  customer_ref uuid NOT NULL REFERENCES customer,
  invoice_date date NOT NULL,
  due_date date NOT NULL,
  net_ore integer NOT NULL,
  vat_ore integer NOT NULL,
  total_ore integer NOT NULL CHECK (total_ore = net_ore + vat_ore AND total_ore > 0),
  -- Of the total and the fee, by payment or set-off.
  paid_ore integer NOT NULL DEFAULT 0 CHECK (paid_ore >= 0 AND paid_ore <= total_ore + fee_ore),
  fee_ore integer NOT NULL DEFAULT 0,
  collected_at timestamptz,
  collect_disclosure_id uuid,
  reminders integer NOT NULL DEFAULT 0,
  last_reminded_on date,
  claim text CHECK (claim IN ('debt-collection', 'claim-assignment')),
  claimed_at timestamptz,
  claim_disclosure_id uuid,
  credited_at timestamptz,
  issued_at timestamptz NOT NULL,
  UNIQUE (number_year, number_serial),
  CHECK ((claim IS NULL) = (claimed_at IS NULL))
);
CREATE INDEX invoice_of_customer ON invoice (customer_ref);

CREATE TABLE invoice_line (
  invoice_id uuid NOT NULL REFERENCES invoice,
  position integer NOT NULL,
  text text NOT NULL,
  -- Thousandths.
  quantity_milli integer NOT NULL,
  unit_price_ore integer NOT NULL,
  vat_rate integer NOT NULL CHECK (vat_rate IN (25, 12, 6, 0)),
  net_ore integer NOT NULL,
  vat_ore integer NOT NULL,
  PRIMARY KEY (invoice_id, position)
);

-- Every disclosure that an operation on an invoice asked for, withheld ones too.
CREATE TABLE invoice_disclosure (
  disclosure_id uuid PRIMARY KEY,
  invoice_id uuid NOT NULL REFERENCES invoice,
  operation text NOT NULL,
  recipient text NOT NULL,
  withheld_reason text,
  asked_at timestamptz NOT NULL
);
CREATE INDEX invoice_disclosure_of_invoice ON invoice_disclosure (invoice_id);

CREATE TABLE credit_note (
  id uuid PRIMARY KEY,
  number_year integer NOT NULL,
  number_serial integer NOT NULL,
  invoice_id uuid NOT NULL UNIQUE REFERENCES invoice,
  credit_date date NOT NULL,
  UNIQUE (number_year, number_serial)
);
`;

const MONEY = `
-- What came in for an invoice; what it did not need went to the customer's balance.
CREATE TABLE payment (
  id uuid PRIMARY KEY,
  invoice_id uuid NOT NULL REFERENCES invoice,
  bank_reference text NOT NULL UNIQUE,
  amount_ore integer NOT NULL CHECK (amount_ore > 0),
  applied_ore integer NOT NULL CHECK (applied_ore > 0 AND applied_ore <= amount_ore),
  registered_at timestamptz NOT NULL
);
CREATE INDEX payment_of_invoice ON payment (invoice_id);

CREATE TABLE refund (
  id uuid PRIMARY KEY,
  customer_ref uuid NOT NULL REFERENCES customer,
  amount_ore bigint NOT NULL CHECK (amount_ore > 0),
  disclosure_id uuid NOT NULL UNIQUE,
  refunded_at timestamptz NOT NULL,
  -- The payment service did not take it: back on the balance.
  taken_back_at timestamptz
);
CREATE INDEX refund_of_customer ON refund (customer_ref) WHERE taken_back_at IS NULL;
`;

const CONSENTS = `
CREATE TABLE insurer_consent (
  id uuid PRIMARY KEY,
  contract_id uuid NOT NULL REFERENCES contract,
  means text NOT NULL,
  wording text NOT NULL,
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  shared_at timestamptz,
  share_disclosure_id uuid
);
CREATE UNIQUE INDEX insurer_consent_in_force ON insurer_consent (contract_id) WHERE withdrawn_at IS NULL;
`;
