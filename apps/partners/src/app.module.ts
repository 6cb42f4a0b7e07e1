import { type Type, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type PgPool, checkDatabase, onPool } from '#database';
import { HEALTH_CHECKS, type HealthCheck, HealthModule } from '#observability';
import type { PartnersConfiguration } from './configuration.js';

import { DatabaseModule, POOL } from './database/database.module.js';
import { DeliveriesModule } from './deliveries/deliveries.module.js';
import { keepRawBodies } from './deliveries/receive-delivery/raw-body.js';
import { Faults } from './faults/fault.js';
import { FaultsModule } from './faults/faults.module.js';
import { meetRequest } from './faults/meet-request.js';
import { ReceivedModule } from './received/received.module.js';

export const SERVICE = {
  name: 'partners',
  title: 'Recipients’ sandbox',
  description:
    'Stands in for the APIs of every recipient in local runs and tests, keeps what each was sent, and misbehaves when told to.',
};

/** The module for one configuration. */
export function partnersModule(configuration: PartnersConfiguration): Type {
  @Module({
    imports: [
      DatabaseModule.register(configuration),
      HealthModule.register({
        provide: HEALTH_CHECKS,
        inject: [POOL],
        useFactory: (pool: PgPool): HealthCheck[] => [{ name: 'database', check: () => checkDatabase(onPool(pool)) }],
      }),
      FaultsModule,
      DeliveriesModule,
      ReceivedModule,
    ],
  })
  class PartnersModule {}
  return PartnersModule;
}

/** What has to be in place before the first request: faults that leave the body unread, and the bodies' bytes. */
export async function preparePartners(app: NestFastifyApplication): Promise<void> {
  keepRawBodies(app);
  const faults = app.get(Faults);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply) => meetRequest(faults, request, reply));
  await Promise.resolve();
}
