import { Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { databaseUrl } from '#database';
import { type DisclosureCheck, DisclosureModule } from '#disclosure';
import { OutboxModule } from '#outbox';
import { HEALTH_CHECKS, type HealthCheck, HealthModule } from '#observability';
import { AlarmHistoryModule } from './alarm-history/alarm-history.module.js';
import { ArmingModule } from './arming/arming.module.js';
import type { AlarmsConfiguration } from './configuration.js';
import { checkDatabase } from './database/check-database.query.js';
import { connectDatabase } from './database/connect.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { relayOptions } from './relay/relay-options.js';
import { SOURCE } from './processing/activity-event.js';
import { SystemsModule } from './systems/systems.module.js';

/** The service for one configuration; `check` stands in for the declared register, where another is to be asked. */
export function createAppModule(configuration: Readonly<AlarmsConfiguration>, check?: DisclosureCheck): Type {
  @Module({
    imports: [
      HealthModule.register({
        provide: HEALTH_CHECKS,
        inject: [DataSource],
        useFactory: (dataSource: DataSource): HealthCheck[] => [
          { name: 'database', check: () => checkDatabase(dataSource) },
        ],
      }),
      TypeOrmModule.forRootAsync({
        useFactory: () => ({ type: 'postgres', retryAttempts: 10, retryDelay: 1_000 }),
        dataSourceFactory: () => connectDatabase(configuration),
      }),
      DisclosureModule.register({
        source: SOURCE,
        useFactory: () => ({
          databaseUrl: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
          partnersUrl: configuration.PARTNERS_URL,
          maxAttempts: configuration.DISCLOSURE_MAX_ATTEMPTS,
          baseDelayMs: configuration.DISCLOSURE_BASE_DELAY_MS,
          timeoutMs: configuration.DISCLOSURE_TIMEOUT_MS,
          ...(check === undefined ? {} : { check }),
        }),
      }),
      ...(configuration.OUTBOX_RELAY === 'on' ? [OutboxModule.register(relayOptions(configuration))] : []),
      SystemsModule,
      ArmingModule,
      IncidentsModule,
      AlarmHistoryModule,
    ],
  })
  class AppModule {}
  return AppModule;
}
