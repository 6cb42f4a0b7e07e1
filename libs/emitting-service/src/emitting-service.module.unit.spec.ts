import type { DynamicModule } from '@nestjs/common';
import { OutboxModule } from '#outbox';
import { EmittingServiceConfiguration } from './emitting-service-configuration.js';
import { EmittingServiceModule } from './emitting-service.module.js';

class Configuration extends EmittingServiceConfiguration {
  PORT = 0;
  DATABASE_NAME = 'trettio_example';
  KAFKA_TOPIC = 'trettio.processing.example';
  override DATABASE_URL = 'postgres://127.0.0.1';
}

const modulesWith = (OUTBOX_RELAY: 'on' | 'off') => {
  const configuration = Object.assign(new Configuration(), { OUTBOX_RELAY });
  const schema = { entities: [], migrations: [] };
  const { imports = [] } = EmittingServiceModule.register({ source: 'example', configuration, schema });
  return imports.map((imported) => (imported as DynamicModule).module);
};

it('runs the relay in its own process unless that is switched off', () => {
  expect(modulesWith('on')).toContain(OutboxModule);
  expect(modulesWith('off')).not.toContain(OutboxModule);
});
