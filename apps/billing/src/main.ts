import 'reflect-metadata';
import { readConfiguration } from '#config';
import { startService } from '#http';
import { AppModule } from './app.module.js';
import { BillingConfiguration } from './configuration.js';
import { SERVICE } from './service-description.js';

await startService(async () => {
  const configuration = readConfiguration(BillingConfiguration);
  return {
    module: AppModule.register(configuration),
    options: { ...SERVICE, host: configuration.HOST, port: configuration.PORT },
  };
});
