import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of a record in quarantine, and which batches were begun and never finished. */
export class WorkWithQuarantine1764400000000 implements MigrationInterface {
  name = 'WorkWithQuarantine1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- waiting → replayed | released → erased, or waiting → erased when the period ends first.
      CREATE TYPE quarantine_state AS ENUM ('waiting', 'replayed', 'released', 'erased');

      ALTER TABLE quarantine
        ADD COLUMN state quarantine_state NOT NULL DEFAULT 'waiting',
        -- Replays that came to an end, refused again or not.
        ADD COLUMN replays integer NOT NULL DEFAULT 0,
        -- Replays begun since then: more than one means that the record may end the process.
        ADD COLUMN replays_begun integer NOT NULL DEFAULT 0,
        ADD COLUMN replayed_at timestamptz,
        -- What the replay came to, and the event that it stored or found there.
        ADD COLUMN outcome text CHECK (outcome IN ('accepted', 'duplicate')),
        ADD COLUMN event_id uuid,
        -- Who decided that it is not to be taken in: a function or an account, never a name; and why.
        ADD COLUMN released_at timestamptz,
        ADD COLUMN released_by text,
        ADD COLUMN release_reason text,
        ADD COLUMN release_reference text,
        ADD COLUMN erased_at timestamptz,
        ALTER COLUMN nonce DROP NOT NULL,
        ALTER COLUMN sealed DROP NOT NULL,
        ADD CONSTRAINT bytes_until_erased CHECK ((state = 'erased') = (erased_at IS NOT NULL)
          AND (erased_at IS NULL) = (sealed IS NOT NULL) AND (erased_at IS NULL) = (nonce IS NOT NULL)),
        ADD CONSTRAINT replayed_with_outcome CHECK (state <> 'replayed' OR (outcome IS NOT NULL AND event_id IS NOT NULL)),
        ADD CONSTRAINT released_with_reason CHECK (state <> 'released' OR (released_by IS NOT NULL AND release_reason IS NOT NULL)),
        ADD CONSTRAINT replayed_or_released CHECK (outcome IS NULL OR released_at IS NULL);
      CREATE INDEX quarantine_state ON quarantine (state, topic, code, id);
      CREATE INDEX quarantine_replayed ON quarantine (topic) WHERE outcome IS NOT NULL;
      CREATE INDEX quarantine_due ON quarantine (erase_after) WHERE state <> 'erased';

      -- The batch that a process began first, or begins with care, in a partition: when it was begun at the same offset again and
      -- again without the offset moving, a record in it ends the process. Written apart from the batch's own transaction.
      CREATE TABLE intake_attempt (
        topic text NOT NULL,
        partition integer NOT NULL,
        "offset" bigint NOT NULL,
        -- Times that it was begun at this offset.
        begun integer NOT NULL,
        -- Up to where records are taken one at a time, each with nothing else at work in the process; NULL: no suspicion.
        one_by_one_until bigint,
        PRIMARY KEY (topic, partition)
      ) WITH (fillfactor = 50);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
