import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A finding weighs what it weighed on the day that is asked for: the severity goes with what was seen that day. */
export class SeverityOfSightings1765610000000 implements MigrationInterface {
  name = 'SeverityOfSightings1765610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE finding_sighting ADD COLUMN severity finding_severity;
      -- What it was earlier is not known any more.
      UPDATE finding_sighting SET severity = f.severity FROM finding f WHERE f.id = finding;
      ALTER TABLE finding_sighting ALTER COLUMN severity SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE finding_sighting DROP COLUMN severity');
  }
}
