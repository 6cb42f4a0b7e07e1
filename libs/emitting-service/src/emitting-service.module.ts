import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { checkDatabase, databaseUrl } from '#database';
import { type DisclosureCheck, DisclosureModule } from '#disclosure';
import { HEALTH_CHECKS, type HealthCheck, HealthModule } from '#observability';
import { OutboxModule } from '#outbox';
import { type ServiceSchema, connectDatabase } from './connect-database.js';
import type { EmittingServiceConfiguration } from './emitting-service-configuration.js';
import { type RelayedToo, relayOptions } from './run-relay.js';

export interface EmittingServiceOptions {
  /** Key of the service, its events' source. */
  source: string;
  configuration: Readonly<EmittingServiceConfiguration>;
  schema: ServiceSchema;
  /** What its relay publishes beside its processing events. */
  relayed?: RelayedToo;
  /** Stands in for the declared register, where another is to be asked. */
  check?: DisclosureCheck | undefined;
}

/** What every service that emits events stands on: its database, health, the gate and, unless it runs beside, the relay. */
@Module({})
export class EmittingServiceModule {
  static register({ source, configuration, schema, relayed, check }: EmittingServiceOptions): DynamicModule {
    return {
      module: EmittingServiceModule,
      imports: [
        HealthModule.register(DATABASE_HEALTH),
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ type: 'postgres', retryAttempts: 10, retryDelay: 1_000 }),
          dataSourceFactory: () => connectDatabase(configuration, source, schema),
        }),
        DisclosureModule.register({
          source,
          useFactory: () => ({
            databaseUrl: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
            partnersUrl: configuration.PARTNERS_URL,
            maxAttempts: configuration.DISCLOSURE_MAX_ATTEMPTS,
            baseDelayMs: configuration.DISCLOSURE_BASE_DELAY_MS,
            timeoutMs: configuration.DISCLOSURE_TIMEOUT_MS,
            ...(check === undefined ? {} : { check }),
          }),
        }),
        ...(configuration.OUTBOX_RELAY === 'on'
          ? [OutboxModule.register(relayOptions(source, configuration, relayed))]
          : []),
      ],
    };
  }
}

const DATABASE_HEALTH: FactoryProvider<HealthCheck[]> = {
  provide: HEALTH_CHECKS,
  inject: [DataSource],
  useFactory: (dataSource: DataSource) => [{ name: 'database', check: () => checkDatabase(dataSource) }],
};
