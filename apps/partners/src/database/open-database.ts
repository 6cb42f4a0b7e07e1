import { DataSource } from 'typeorm';
import { type PgPool, createPool, databaseUrl, ensureDatabase, migrate } from '#database';
import type { PartnersConfiguration } from '../configuration.js';
import { KeepWhatWasReceived1793491200000 } from '../migrations/1793491200000-keep-what-was-received.js';

/** Makes the database where there is none, brings it to the newest schema and gives a pool for it. */
export async function openDatabase({
  DATABASE_URL,
  DATABASE_NAME,
}: Pick<PartnersConfiguration, 'DATABASE_URL' | 'DATABASE_NAME'>): Promise<PgPool> {
  await ensureDatabase(DATABASE_URL, DATABASE_NAME);
  const url = databaseUrl(DATABASE_URL, DATABASE_NAME);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    installExtensions: false,
    migrations: [KeepWhatWasReceived1793491200000],
    // One holds the lock that keeps replicas apart, the other migrates.
    poolSize: 2,
  });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
  return createPool(url, { max: 4, name: 'partners' });
}
