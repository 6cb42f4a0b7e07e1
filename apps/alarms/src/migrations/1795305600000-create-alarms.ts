import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DISCLOSURE_SCHEMA_V1 } from '#disclosure';
import { OUTBOX_SCHEMA_V1 } from '#outbox';

/** First schema of the alarms service. */
export class CreateAlarms1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_SCHEMA_V1);
    await runner.query(DISCLOSURE_SCHEMA_V1);
    await runner.query(SYSTEMS);
    await runner.query(CONTACT_PERSONS);
    await runner.query(INCIDENTS);
    await runner.query(LOG);
  }

  /** A shipped schema only goes forward. */
  async down(): Promise<void> {
    throw new Error('CreateAlarms cannot be undone; restore a backup instead');
  }
}

const SYSTEMS = `
CREATE TABLE customer (
  subject_ref uuid PRIMARY KEY,
  name text NOT NULL,
  phone text NOT NULL,
  email text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE system (
  id uuid PRIMARY KEY,
  customer_ref uuid NOT NULL REFERENCES customer,
  customer_user_name text NOT NULL,
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  armed boolean NOT NULL DEFAULT false,
  armed_changed_at timestamptz,
  installed_at timestamptz NOT NULL
);
CREATE INDEX system_of_customer ON system (customer_ref);

CREATE TABLE device (
  system_id uuid NOT NULL REFERENCES system ON DELETE CASCADE,
  serial_number text NOT NULL,
  kind text NOT NULL,
  PRIMARY KEY (system_id, serial_number)
);

CREATE TABLE secondary_user (
  system_id uuid NOT NULL REFERENCES system ON DELETE CASCADE,
  user_name text NOT NULL,
  subject_ref uuid NOT NULL,
  name text NOT NULL,
  phone text NOT NULL,
  PRIMARY KEY (system_id, user_name)
);
`;

const CONTACT_PERSONS = `
-- One row a person, known by the mobile number, however many systems name the person.
CREATE TABLE contact_person (
  subject_ref uuid PRIMARY KEY,
  mobile text NOT NULL UNIQUE,
  told_at timestamptz
);

-- What one customer calls the person; a removed naming is kept, restricted, until the contract's end and P3M.
CREATE TABLE naming (
  id uuid PRIMARY KEY,
  system_id uuid NOT NULL REFERENCES system ON DELETE CASCADE,
  subject_ref uuid NOT NULL REFERENCES contact_person,
  name text NOT NULL,
  email text,
  relation text NOT NULL,
  named_at timestamptz NOT NULL,
  removed_at timestamptz
);
CREATE UNIQUE INDEX naming_in_force ON naming (system_id, subject_ref) WHERE removed_at IS NULL;
CREATE INDEX naming_of_person ON naming (subject_ref);
`;

const INCIDENTS = `
CREATE TABLE incident (
  id uuid PRIMARY KEY,
  system_id uuid NOT NULL REFERENCES system,
  kind text NOT NULL,
  zone text NOT NULL,
  triggered_by text,
  raised_at timestamptz NOT NULL,
  contacts_notified_at timestamptz,
  guard_dispatched_at timestamptz,
  closed_at timestamptz,
  action_taken text,
  CHECK ((closed_at IS NULL) = (action_taken IS NULL))
);
CREATE UNIQUE INDEX incident_open ON incident (system_id, kind) WHERE closed_at IS NULL;

CREATE TABLE incident_disclosure (
  disclosure_id uuid PRIMARY KEY,
  incident_id uuid NOT NULL REFERENCES incident,
  operation text NOT NULL,
  recipient text NOT NULL,
  withheld_reason text,
  opened_at timestamptz NOT NULL
);
CREATE INDEX incident_disclosure_of_incident ON incident_disclosure (incident_id);
`;

const LOG = `
-- Alarms and actions of all systems; ids are UUIDv7, so their order is that of time.
CREATE TABLE log_entry (
  id uuid PRIMARY KEY,
  customer_ref uuid NOT NULL REFERENCES customer,
  system_id uuid NOT NULL REFERENCES system,
  at timestamptz NOT NULL,
  event text NOT NULL,
  actor_kind text,
  actor_ref uuid,
  user_name text,
  method text,
  incident_id uuid REFERENCES incident,
  incident_kind text,
  zone text,
  action_taken text,
  CHECK ((actor_ref IS NULL) = (actor_kind IS NULL) AND (actor_ref IS NULL) = (user_name IS NULL))
);
CREATE INDEX log_entry_of_customer ON log_entry (customer_ref, id DESC);
`;
