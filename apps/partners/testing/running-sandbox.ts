import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createService } from '#http';
import { freshDatabase } from '#test-bed';
import { SERVICE, partnersModule, preparePartners } from '../src/app.module.js';
import { PartnersConfiguration } from '../src/configuration.js';

export interface RunningSandbox {
  url: string;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The sandbox on a free port over a database of its own. */
export async function runSandbox(): Promise<RunningSandbox> {
  const database = await freshDatabase('partners');
  const configuration = Object.assign(new PartnersConfiguration(), {
    DATABASE_URL: database.serverUrl,
    DATABASE_NAME: database.name,
  });
  let app: NestFastifyApplication;
  const running: RunningSandbox = {
    url: '',
    restart: async () => {
      await app.close();
      await start();
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
  async function start(): Promise<void> {
    app = await createService(partnersModule(configuration), SERVICE);
    await preparePartners(app);
    await app.listen(0, '127.0.0.1');
    running.url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  }
  await start();
  return running;
}
