import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepWhatWasReceived1793491200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE received (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        recipient text NOT NULL,
        key text NOT NULL,
        path text NOT NULL,
        body bytea NOT NULL,
        persons integer NOT NULL CHECK (persons >= 0),
        categories text[] NOT NULL,
        -- The class of natural persons behind the recipient, and what of whom it hands on to them.
        reaches text,
        reached_persons integer NOT NULL CHECK (reached_persons BETWEEN 0 AND persons),
        reached_categories text[] NOT NULL,
        answer text NOT NULL CHECK (answer IN ('accepted', 'refused', 'failed', 'dropped')),
        receipt uuid NOT NULL DEFAULT gen_random_uuid(),
        deliveries integer NOT NULL DEFAULT 1 CHECK (deliveries >= 1),
        first_at timestamptz NOT NULL DEFAULT now(),
        last_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (recipient, key)
      );
      CREATE INDEX received_key ON received (key);
      CREATE INDEX received_recipient ON received (recipient, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE received');
  }
}
