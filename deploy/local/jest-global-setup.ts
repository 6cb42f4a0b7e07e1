import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIsCurrent, buildServices } from './build/build-services.ts';
import { PROJECT_ROOT } from './local-stack.ts';
import { ChildGroup } from './processes/child-group.ts';
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

/**
 * Starts one broker and one cluster for the whole run, unless the environment names both or only unit tests run, and
 * compiles the services, which some tests start as the processes that they are.
 */
export default async function globalSetup({ rootDir, testPathPatterns }: SelectedTests): Promise<void> {
  if (!needServers(rootDir, testPathPatterns?.patterns ?? [])) return;
  const built = compileForTests();
  if (process.env['DATABASE_URL'] && process.env['KAFKA_BROKERS']) return built;
  const [servers] = await Promise.all([startTestServers(), built]);
  globalThis.trettioTestServers = servers;
  process.env['DATABASE_URL'] ||= servers.databaseUrl;
  process.env['KAFKA_BROKERS'] ||= servers.kafkaBrokers;
}

async function compileForTests(): Promise<void> {
  if (buildIsCurrent(PROJECT_ROOT)) return;
  const folder = mkdtempSync(join(tmpdir(), 'trettio-build-'));
  try {
    await buildServices(PROJECT_ROOT, join(folder, 'build.log'), new ChildGroup());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
