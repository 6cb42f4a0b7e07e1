import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { databaseUrl } from '#database';
import { type DisclosureCheck, DisclosureModule, type DisclosureSettings } from '#disclosure';
import { OutboxModule } from '#outbox';
import { HEALTH_CHECKS, type HealthCheck, HealthModule } from '#observability';
import { AlarmHistoryModule } from './alarm-history/alarm-history.module.js';
import { ArmingModule } from './arming/arming.module.js';
import type { AlarmsConfiguration } from './configuration.js';
import { checkDatabase } from './database/check-database.query.js';
import { connectDatabase } from './database/connect.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { SOURCE } from './processing/activity-event.js';
import { relayOptions } from './relay/relay-options.js';
import { SystemsModule } from './systems/systems.module.js';

/** The whole service, for one configuration. */
@Module({})
export class AppModule {
  /** `check` stands in for the declared register, where another is to be asked. */
  static register(configuration: Readonly<AlarmsConfiguration>, check?: DisclosureCheck): DynamicModule {
    return {
      module: AppModule,
      imports: [
        HealthModule.register(DATABASE_HEALTH),
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ type: 'postgres', retryAttempts: 10, retryDelay: 1_000 }),
          dataSourceFactory: () => connectDatabase(configuration),
        }),
        DisclosureModule.register({
          source: SOURCE,
          useFactory: () => ({ ...disclosureSettings(configuration), ...(check === undefined ? {} : { check }) }),
        }),
        ...(configuration.OUTBOX_RELAY === 'on' ? [OutboxModule.register(relayOptions(configuration))] : []),
        SystemsModule,
        ArmingModule,
        IncidentsModule,
        AlarmHistoryModule,
      ],
    };
  }
}

const DATABASE_HEALTH: FactoryProvider<HealthCheck[]> = {
  provide: HEALTH_CHECKS,
  inject: [DataSource],
  useFactory: (dataSource: DataSource) => [{ name: 'database', check: () => checkDatabase(dataSource) }],
};

function disclosureSettings(configuration: Readonly<AlarmsConfiguration>): DisclosureSettings {
  return {
    databaseUrl: databaseUrl(configuration.DATABASE_URL, configuration.DATABASE_NAME),
    partnersUrl: configuration.PARTNERS_URL,
    maxAttempts: configuration.DISCLOSURE_MAX_ATTEMPTS,
    baseDelayMs: configuration.DISCLOSURE_BASE_DELAY_MS,
    timeoutMs: configuration.DISCLOSURE_TIMEOUT_MS,
  };
}
