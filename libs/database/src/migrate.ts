import type { DataSource } from 'typeorm';

/**
 * Brings a database to the newest schema. Replicas that start together take turns by an advisory lock; TypeORM itself
 * would let both run. Needs two connections: one holds the lock, the other migrates.
 */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('trettio migrations'))`);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(hashtext('trettio migrations'))`).catch(() => undefined);
    await runner.release();
  }
}
