import 'reflect-metadata';
import { readConfiguration } from '#config';
import { startService } from '#http';
import { SERVICE, partnersModule, preparePartners } from './app.module.js';
import { PartnersConfiguration } from './configuration.js';

await startService(() => {
  const configuration = readConfiguration(PartnersConfiguration);
  const options = { ...SERVICE, host: configuration.HOST, port: configuration.PORT };
  return Promise.resolve({ module: partnersModule(configuration), options, prepare: preparePartners });
});
