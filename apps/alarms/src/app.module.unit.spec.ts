import type { DynamicModule } from '@nestjs/common';
import { OutboxModule } from '#outbox';
import { AppModule } from './app.module.js';
import { AlarmsConfiguration } from './configuration.js';

const modulesWith = (OUTBOX_RELAY: 'on' | 'off') => {
  const configuration = Object.assign(new AlarmsConfiguration(), {
    OUTBOX_RELAY,
    DATABASE_URL: 'postgres://localhost',
  });
  return (AppModule.register(configuration).imports ?? []).map((imported) => (imported as DynamicModule).module);
};

it('runs the relay in its own process unless that is switched off', () => {
  expect(modulesWith('on')).toContain(OutboxModule);
  expect(modulesWith('off')).not.toContain(OutboxModule);
});
