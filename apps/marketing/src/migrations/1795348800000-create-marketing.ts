import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DISCLOSURE_SCHEMA_V1 } from '#disclosure';
import { OUTBOX_SCHEMA_V1 } from '#outbox';

/** First schema of the marketing service. */
export class CreateMarketing1795348800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_SCHEMA_V1);
    await runner.query(DISCLOSURE_SCHEMA_V1);
    await runner.query(PERSONS);
    await runner.query(SOURCES);
    await runner.query(CAMPAIGNS);
    await runner.query(DIALOGUE);
  }

  /** A shipped schema only goes forward. */
  async down(): Promise<void> {
    throw new Error('CreateMarketing cannot be undone; restore a backup instead');
  }
}

const PERSONS = `
CREATE TABLE person (
  subject_ref uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('customer', 'lead', 'referred-person', 'prospect')),
  name text NOT NULL,
  -- E.164
  phone text,
  -- In lower case.
  email text,
  street text,
  postal_code text,
  city text,
  known_at timestamptz NOT NULL,
  -- Since when direct marketing is forbidden (Art. 21(3)).
  objected_at timestamptz,
  -- When the information of Art. 14 was given, where the data came from somebody else.
  informed_at timestamptz,
  CHECK ((street IS NULL) = (postal_code IS NULL) AND (street IS NULL) = (city IS NULL))
);
CREATE INDEX person_by_phone ON person (phone);
CREATE INDEX person_by_email ON person (email);

-- Keyed hashes of numbers and addresses that must not be used for marketing. Outlives the person's own row.
CREATE TABLE suppression_mark (
  mark text PRIMARY KEY CHECK (mark ~ '^[0-9a-f]{64}$'),
  of text NOT NULL CHECK (of IN ('phone', 'email')),
  marked_at timestamptz NOT NULL
);

CREATE TABLE consent (
  id uuid PRIMARY KEY,
  subject_ref uuid NOT NULL REFERENCES person,
  purpose text NOT NULL CHECK (purpose IN ('marketing-email-sms', 'competitions')),
  channel text NOT NULL,
  -- Edition of the words to which the person agreed.
  wording text NOT NULL,
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);
CREATE UNIQUE INDEX consent_in_force ON consent (subject_ref, purpose) WHERE withdrawn_at IS NULL;

-- Which disclosures an objection or a withdrawal takes back while they are open.
CREATE TABLE revocable_disclosure (
  disclosure_id uuid PRIMARY KEY,
  subject_ref uuid NOT NULL,
  rests_on text NOT NULL CHECK (rests_on IN ('interest', 'marketing-email-sms', 'competitions'))
);
CREATE INDEX revocable_disclosure_of_person ON revocable_disclosure (subject_ref);
`;

const SOURCES = `
CREATE TABLE lead (
  subject_ref uuid PRIMARY KEY REFERENCES person,
  registered_at timestamptz NOT NULL,
  last_contact_at timestamptz NOT NULL,
  quote_requested_at timestamptz,
  closed_at timestamptz,
  outcome text CHECK (outcome IN ('won', 'lost', 'withdrawn')),
  CHECK ((closed_at IS NULL) = (outcome IS NULL))
);

CREATE TABLE referral (
  id uuid PRIMARY KEY,
  subject_ref uuid NOT NULL REFERENCES person,
  customer_ref uuid NOT NULL,
  referred_at timestamptz NOT NULL,
  inform_due_at timestamptz NOT NULL,
  contacted_at timestamptz
);
CREATE UNIQUE INDEX referral_open ON referral (subject_ref) WHERE contacted_at IS NULL;

CREATE TABLE bought_list (
  id uuid PRIMARY KEY,
  source text NOT NULL,
  -- The supplier's own number of the delivery.
  reference text NOT NULL,
  received_at timestamptz NOT NULL,
  UNIQUE (source, reference)
);

CREATE TABLE bought_person (
  list_id uuid NOT NULL REFERENCES bought_list,
  subject_ref uuid NOT NULL REFERENCES person,
  inform_due_at timestamptz NOT NULL,
  PRIMARY KEY (list_id, subject_ref)
);
`;

const CAMPAIGNS = `
CREATE TABLE campaign (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  channel text NOT NULL CHECK (channel IN ('email', 'sms', 'phone', 'post')),
  -- How the message lets its reader decline; every electronic one has it.
  opt_out text CHECK (opt_out IS NOT NULL OR channel IN ('phone', 'post')),
  created_at timestamptz NOT NULL
);

CREATE TABLE segment (
  id uuid PRIMARY KEY,
  campaign_id uuid NOT NULL REFERENCES campaign,
  kind text NOT NULL,
  added_at timestamptz NOT NULL,
  queued_at timestamptz,
  nix_checked_at timestamptz,
  sent_at timestamptz
);

CREATE TABLE send (
  segment_id uuid NOT NULL REFERENCES segment,
  subject_ref uuid NOT NULL REFERENCES person,
  state text NOT NULL DEFAULT 'added' CHECK (state IN ('added', 'queued', 'opened', 'withheld', 'left-out')),
  -- Why it was withheld or left out.
  reason text,
  disclosure_id uuid,
  PRIMARY KEY (segment_id, subject_ref),
  CHECK ((reason IS NOT NULL) = (state IN ('withheld', 'left-out'))),
  CHECK (disclosure_id IS NOT NULL OR state <> 'opened')
);
CREATE INDEX send_queued ON send (segment_id, subject_ref) WHERE state = 'queued';
CREATE INDEX send_queued_of_person ON send (subject_ref) WHERE state = 'queued';
`;

const DIALOGUE = `
CREATE TABLE competition_entry (
  competition text NOT NULL,
  subject_ref uuid NOT NULL REFERENCES person,
  disclosure_id uuid NOT NULL,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (competition, subject_ref)
);

CREATE TABLE survey (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  sent_at timestamptz NOT NULL
);

CREATE TABLE survey_invitation (
  survey_id uuid NOT NULL REFERENCES survey,
  subject_ref uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  disclosure_id uuid NOT NULL,
  withheld_reason text,
  answered_at timestamptz,
  answers jsonb,
  PRIMARY KEY (survey_id, subject_ref),
  CHECK ((answered_at IS NULL) = (answers IS NULL))
);

CREATE TABLE call_recording (
  recording_id text PRIMARY KEY,
  customer_ref uuid NOT NULL,
  employee_ref uuid NOT NULL,
  staff_number text NOT NULL,
  started_at timestamptz NOT NULL,
  duration_seconds integer NOT NULL CHECK (duration_seconds > 0),
  purposes text[] NOT NULL CHECK (cardinality(purposes) > 0)
);
`;
