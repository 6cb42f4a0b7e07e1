import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was entered by hand, row by row. */
export class ManualRows1764300000000 implements MigrationInterface {
  name = 'ManualRows1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What each row states, by its digest: the same row is entered once, in whichever file and form it comes again.
      CREATE TABLE manual_row (
        digest bytea PRIMARY KEY
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
