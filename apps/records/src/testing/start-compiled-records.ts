import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordsConfiguration } from '../configuration.js';
import { compileRecords } from './compile-records.js';

export interface CompiledService {
  url: string;
  stop(): Promise<void>;
  /** Ends the process where it stands, and starts another one; returns where that answers. */
  killAndRestart(): Promise<string>;
}

/** Answers without Kafka, as the test's own service does: only the API is looked at. */
const SERVE = `
import 'reflect-metadata';
import { createService } from '#http';
import { RecordsModule } from './apps/records/src/app.module.js';
import { recordsConfiguration } from './apps/records/src/configuration.js';
import { SERVICE } from './apps/records/src/service-description.js';

const app = await createService(RecordsModule.register(recordsConfiguration()), SERVICE);
await app.listen(0, '127.0.0.1');
process.on('disconnect', () => process.exit(0));
process.send(await app.getUrl());
`;

/** Starts what the build makes of the service, in a process of its own, over the database of the configuration. */
export async function startCompiledRecords(configuration: Readonly<RecordsConfiguration>): Promise<CompiledService> {
  const compiled = await compileRecords();
  const script = join(compiled.folder, 'serve.js');
  writeFileSync(script, SERVE);
  const settings = Object.fromEntries(Object.entries(configuration).map(([key, value]) => [key, String(value)]));
  const start = () => fork(script, { execArgv: [], env: { ...process.env, LOG_LEVEL: 'warn', ...settings } });
  const end = async (signal: NodeJS.Signals) => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  let child = start();
  const url = await firstMessage(child);
  return {
    url,
    stop: async () => {
      await end('SIGTERM');
      compiled.remove();
    },
    killAndRestart: async () => {
      await end('SIGKILL');
      child = start();
      return firstMessage(child);
    },
  };
}

async function firstMessage(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('message', (url) => resolve(url as string));
    child.once('exit', (code) => reject(new Error(`the compiled service ended with code ${code}`)));
  });
}
