import { DataSource } from 'typeorm';
import { databaseUrl, ensureDatabase, migrate } from '#database';
import type { RecordsConfiguration } from './configuration.js';
import { loadRegister } from './editions/load-register/load-register.js';
import { Intake1763800000000 } from './migrations/1763800000000-intake.js';
import { Attestations1765100000000 } from './migrations/1765100000000-attestations.js';
import { Breaches1765300000000 } from './migrations/1765300000000-breaches.js';
import { Corrections1764200000000 } from './migrations/1764200000000-corrections.js';
import { ManualDisclosures1764100000000 } from './migrations/1764100000000-manual-disclosures.js';
import { ManualRows1764300000000 } from './migrations/1764300000000-manual-rows.js';
import { IntakeInBulk1764300100000 } from './migrations/1764300100000-intake-in-bulk.js';
import { DetachedMonths1764300200000 } from './migrations/1764300200000-detached-months.js';
import { Resumptions1764500000000 } from './migrations/1764500000000-resumptions.js';
import { PersonsConcerned1764700000000 } from './migrations/1764700000000-persons-concerned.js';
import { PlacesInALog1764700100000 } from './migrations/1764700100000-places-in-a-log.js';
import { Reports1764900000000 } from './migrations/1764900000000-reports.js';
import { KeptChoices1765200000000 } from './migrations/1765200000000-kept-choices.js';
import { RememberedTallies1765620000000 } from './migrations/1765620000000-remembered-tallies.js';
import { SeverityOfSightings1765610000000 } from './migrations/1765610000000-severity-of-sightings.js';
import { Sources1764000000000 } from './migrations/1764000000000-sources.js';
import { NarrowEntries1764600000000 } from './migrations/1764600000000-narrow-entries.js';
import { Editions1764800000000 } from './migrations/1764800000000-editions.js';
import { Findings1765000000000 } from './migrations/1765000000000-findings.js';
import { WithdrawnEditions1765600000000 } from './migrations/1765600000000-withdrawn-editions.js';
import { WorkWithQuarantine1764400000000 } from './migrations/1764400000000-work-with-quarantine.js';
import { OutboxSentUntil1764405000000 } from './migrations/1764405000000-outbox-sent-until.js';

/** Creates the database when it is missing and brings it to the newest schema, with what a register begins with. */
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
      OutboxSentUntil1764405000000,
      Resumptions1764500000000,
      NarrowEntries1764600000000,
      PersonsConcerned1764700000000,
      PlacesInALog1764700100000,
      Editions1764800000000,
      Reports1764900000000,
      Findings1765000000000,
      Attestations1765100000000,
      KeptChoices1765200000000,
      Breaches1765300000000,
      WithdrawnEditions1765600000000,
      SeverityOfSightings1765610000000,
      RememberedTallies1765620000000,
    ],
  });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
    await dataSource.transaction(loadRegister);
  } finally {
    await dataSource.destroy();
  }
}
