import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OUTBOX_SCHEMA_V2 } from '#outbox';

/** What was sent is noted once for each send, and the relay is woken only when it sleeps. */
export class OutboxSentUntil1764405000000 implements MigrationInterface {
  name = 'OutboxSentUntil1764405000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_SCHEMA_V2);
  }

  /** A shipped schema only goes forward. */
  async down(): Promise<void> {
    throw new Error('OutboxSentUntil cannot be undone; restore a backup instead');
  }
}
