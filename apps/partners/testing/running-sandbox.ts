import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createPool, databaseUrl } from '#database';
import { createService } from '#http';
import { SERVICE, partnersModule, preparePartners } from '../src/app.module.js';
import { PartnersConfiguration } from '../src/configuration.js';

export interface RunningSandbox {
  url: string;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The sandbox on a free port over a database of its own, on the server that DATABASE_URL names. */
export async function runSandbox(): Promise<RunningSandbox> {
  const server = process.env['DATABASE_URL'];
  if (!server)
    throw new Error('DATABASE_URL is not set: it must name a PostgreSQL server on which tests may make databases');
  const DATABASE_NAME = `partners_test_${randomUUID().slice(0, 8)}`;
  const configuration = Object.assign(new PartnersConfiguration(), { DATABASE_URL: server, DATABASE_NAME });
  let app: NestFastifyApplication;
  const running: RunningSandbox = {
    url: '',
    restart: async () => {
      await app.close();
      await start();
    },
    close: async () => {
      await app.close();
      const admin = createPool(databaseUrl(server, 'postgres'), { max: 1, name: 'partners-test' });
      await admin.query(`DROP DATABASE "${DATABASE_NAME}" WITH (FORCE)`);
      await admin.end();
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
