import { DataSource, type DataSourceOptions } from 'typeorm';
import { databaseUrl, ensureDatabase, migrate } from '#database';
import type { EmittingServiceConfiguration } from './emitting-service-configuration.js';

/** A service's own tables: its entities, and the migrations that make them. */
export interface ServiceSchema {
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
}

/** A service holds few connections: many services share one server. */
const POOL_SIZE = 4;

/** Makes the service's database if need be, brings it to the newest schema and keeps it connected. */
export async function connectDatabase(
  { DATABASE_URL, DATABASE_NAME }: Pick<EmittingServiceConfiguration, 'DATABASE_URL' | 'DATABASE_NAME'>,
  applicationName: string,
  schema: ServiceSchema,
): Promise<DataSource> {
  await ensureDatabase(DATABASE_URL, DATABASE_NAME);
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl(DATABASE_URL, DATABASE_NAME),
    applicationName,
    installExtensions: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: 3_000,
    // The driver's pool tells of connections that broke while idle; the next statement gets a new one.
    poolErrorHandler: () => undefined,
    logging: false,
    // Statements asked for at once go to the server without waiting for each other's answers.
    // A connection in use is waited for at the end: keepAlive tells one whose server is gone.
    extra: { pipeline: true, keepAlive: true },
    ...schema,
  });
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
}
