import { type DynamicModule, Module } from '@nestjs/common';
import type { DisclosureCheck } from '#disclosure';
import { EmittingServiceModule } from '#emitting-service';
import { ComplaintsModule } from './complaints/complaints.module.js';
import type { LogisticsConfiguration } from './configuration.js';
import { OrdersModule } from './orders/orders.module.js';
import { SOURCE } from './processing/activity-event.js';
import { ReturnsModule } from './returns/returns.module.js';
import { SCHEMA } from './schema.js';
import { ShipmentsModule } from './shipments/shipments.module.js';

/** The whole service, for one configuration. */
@Module({})
export class AppModule {
  /** `check` stands in for the declared register, where another is to be asked. */
  static register(configuration: Readonly<LogisticsConfiguration>, check?: DisclosureCheck): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EmittingServiceModule.register({
          source: SOURCE,
          configuration,
          schema: SCHEMA,
          relayed: { businessEvents: true },
          check,
        }),
        OrdersModule,
        ShipmentsModule.register(configuration.DEVICE_SHIPPED_TOPIC),
        ReturnsModule,
        ComplaintsModule,
      ],
    };
  }
}
