import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OUTBOX_SCHEMA_V1 } from '#outbox';

/** The register's own outbox, and what was entered by hand. */
export class ManualDisclosures1764100000000 implements MigrationInterface {
  name = 'ManualDisclosures1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_SCHEMA_V1);
    await runner.query(`
      -- What was sent in, by its digest: the same file sent twice is entered once.
      CREATE TABLE manual_entry (
        digest bytea PRIMARY KEY,
        disclosures integer NOT NULL,
        events integer NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT now()
      );

      -- Few events are entered by hand; counting them must not read the others.
      CREATE INDEX event_manual ON event (shape_id) WHERE manual;
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
