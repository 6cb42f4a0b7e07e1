import { type DynamicModule, Module } from '@nestjs/common';
import type { DisclosureCheck } from '#disclosure';
import { EmittingServiceModule } from '#emitting-service';
import { AlarmHistoryModule } from './alarm-history/alarm-history.module.js';
import { ArmingModule } from './arming/arming.module.js';
import type { AlarmsConfiguration } from './configuration.js';
import { DevicesModule } from './devices/devices.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { SOURCE } from './processing/activity-event.js';
import { SCHEMA } from './schema.js';
import { SystemsModule } from './systems/systems.module.js';

/** The whole service, for one configuration. */
@Module({})
export class AppModule {
  /** `check` stands in for the declared register, where another is to be asked. */
  static register(configuration: Readonly<AlarmsConfiguration>, check?: DisclosureCheck): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EmittingServiceModule.register({ source: SOURCE, configuration, schema: SCHEMA, check }),
        SystemsModule,
        ArmingModule,
        IncidentsModule,
        AlarmHistoryModule,
        DevicesModule.register(configuration),
      ],
    };
  }
}
