import { DataSource } from 'typeorm';
import { databaseUrl, ensureDatabase, migrate } from '#database';
import type { RecordsConfiguration } from './configuration.js';
import { Intake1763800000000 } from './migrations/1763800000000-intake.js';
import { Corrections1764200000000 } from './migrations/1764200000000-corrections.js';
import { ManualDisclosures1764100000000 } from './migrations/1764100000000-manual-disclosures.js';
import { ManualRows1764300000000 } from './migrations/1764300000000-manual-rows.js';
import { IntakeInBulk1764300100000 } from './migrations/1764300100000-intake-in-bulk.js';
import { DetachedMonths1764300200000 } from './migrations/1764300200000-detached-months.js';
import { Reports1764900000000 } from './migrations/1764900000000-reports.js';
import { Sources1764000000000 } from './migrations/1764000000000-sources.js';
import { WorkWithQuarantine1764400000000 } from './migrations/1764400000000-work-with-quarantine.js';

/** Creates the database when it is missing and brings it to the newest schema. */
export async function prepareDatabase(
  configuration: Pick<RecordsConfiguration, 'DATABASE_URL' | 'DATABASE_NAME'>,
): Promise<void> {
  await ensureDatabase(configuration.DATABASE_URL, configuration.DATABASE_NAME);
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
    installExtensions: false,
    migrations: [
      Intake1763800000000,
      Sources1764000000000,
      ManualDisclosures1764100000000,
      Corrections1764200000000,
      ManualRows1764300000000,
      IntakeInBulk1764300100000,
      DetachedMonths1764300200000,
      WorkWithQuarantine1764400000000,
      Reports1764900000000,
    ],
  });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
