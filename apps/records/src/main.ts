import 'reflect-metadata';
import { startService } from '#http';
import { RecordsModule } from './app.module.js';
import { recordsConfiguration } from './configuration.js';
import { connectIntake } from './intake/connect-intake.js';
import { prepareDatabase } from './schema.js';
import { SERVICE } from './service-description.js';

await startService(async () => {
  const configuration = recordsConfiguration();
  await prepareDatabase(configuration);
  return {
    module: RecordsModule.register(configuration),
    options: {
      ...SERVICE,
      host: configuration.HOST,
      port: configuration.PORT,
    },
    prepare: (app) => connectIntake(app, configuration),
  };
});
