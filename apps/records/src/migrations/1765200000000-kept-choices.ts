import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who chose to show in a report what was observed, and why, is never rewritten. */
export class KeptChoices1765200000000 implements MigrationInterface {
  name = 'KeptChoices1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER report_observed_choice_kept BEFORE UPDATE OR DELETE ON report_observed_choice
        FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
      CREATE TRIGGER report_observed_choice_not_emptied BEFORE TRUNCATE ON report_observed_choice
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
