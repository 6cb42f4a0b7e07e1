import { DataSource } from 'typeorm';
import { databaseUrl, ensureDatabase, migrate } from '#database';
import type { AlarmsConfiguration } from '../configuration.js';
import { LogEntryEntity } from '../alarm-history/log-entry.entity.js';
import { IncidentDisclosureEntity } from '../incidents/incident-disclosure.entity.js';
import { IncidentEntity } from '../incidents/incident.entity.js';
import { CreateAlarms1795305600000 } from '../migrations/1795305600000-create-alarms.js';
import { ContactPersonEntity } from '../systems/contact-person.entity.js';
import { CustomerEntity } from '../systems/customer.entity.js';
import { DeviceEntity } from '../systems/device.entity.js';
import { NamingEntity } from '../systems/naming.entity.js';
import { SecondaryUserEntity } from '../systems/secondary-user.entity.js';
import { SystemEntity } from '../systems/system.entity.js';

/** A service holds few connections: many services share one server. */
const POOL_SIZE = 4;

/** Makes the service's database if need be, brings it to the newest schema and keeps it connected. */
export async function connectDatabase(
  configuration: Pick<AlarmsConfiguration, 'DATABASE_URL' | 'DATABASE_NAME'>,
): Promise<DataSource> {
  await ensureDatabase(configuration.DATABASE_URL, configuration.DATABASE_NAME);
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
    applicationName: 'alarms',
    installExtensions: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: 3_000,
    // The driver's pool tells of connections that broke while idle; the next statement gets a new one.
    poolErrorHandler: () => undefined,
    logging: false,
    entities: [
      ContactPersonEntity,
      CustomerEntity,
      DeviceEntity,
      IncidentDisclosureEntity,
      IncidentEntity,
      LogEntryEntity,
      NamingEntity,
      SecondaryUserEntity,
      SystemEntity,
    ],
    migrations: [CreateAlarms1795305600000],
  });
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
}
