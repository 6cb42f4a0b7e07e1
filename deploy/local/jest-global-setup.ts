import { startTestServers, type TestServers } from './test-servers.ts';
import { needServers } from './tests-need-servers.ts';

declare global {
  var trettioTestServers: TestServers | undefined;
}

/** The part of Jest's configuration that is read here. */
interface SelectedTests {
  readonly rootDir: string;
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
}

/** Starts one broker and one cluster for the whole run, unless the environment names both or only unit tests run. */
export default async function globalSetup({ rootDir, testPathPatterns }: SelectedTests): Promise<void> {
  if (process.env['DATABASE_URL'] && process.env['KAFKA_BROKERS']) return;
  if (!needServers(rootDir, testPathPatterns?.patterns ?? [])) return;
  const servers = await startTestServers();
  globalThis.trettioTestServers = servers;
  process.env['DATABASE_URL'] ||= servers.databaseUrl;
  process.env['KAFKA_BROKERS'] ||= servers.kafkaBrokers;
}
