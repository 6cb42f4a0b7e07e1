import 'reflect-metadata';
import { startService } from '#http';
import { RecordsModule } from './app.module.js';
import { recordsConfiguration } from './configuration.js';
import { connectIntake } from './intake/connect-intake.js';
import { prepareDatabase } from './schema.js';

await startService(async () => {
  const configuration = recordsConfiguration();
  await prepareDatabase(configuration);
  return {
    module: RecordsModule.register(configuration),
    options: {
      name: 'records',
      title: 'Trettio records',
      description:
        'The record of processing activities (Art. 30 GDPR) and the sharing log of each recipient, made from what the services do.',
      host: configuration.HOST,
      port: configuration.PORT,
    },
    prepare: (app) => connectIntake(app, configuration),
  };
});
