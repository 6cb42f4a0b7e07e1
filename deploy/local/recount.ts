import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isHeld, ownDatabaseUrl } from './demo/find-running-stack.ts';
import { PROJECT_ROOT, report, SERVERS } from './local-stack.ts';
import { LocalStackError } from './local-stack-error.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { ChildGroup } from './processes/child-group.ts';
import { screenProgress } from './progress.ts';
import { readSettings, type LocalSettings } from './settings/read-settings.ts';
import { takeLock } from './state/lock.ts';
import { loadSecrets } from './state/secrets.ts';
import { statePaths } from './state/state-folder.ts';

/**
 * `npm run recount`: compares what intake keeps with the events, in the database of DATABASE_URL, or of the local stack, which may run
 * or not. JSON lines on stdout; exit code 0: all is as the events say, 1: something differs, 2: it could not be counted.
 */
const children = new ChildGroup();
let releaseLock = (): void => undefined;
try {
  const url = await findDatabase(readSettings(process.env, PROJECT_ROOT));
  process.exitCode = await recount(url);
} catch (error) {
  report(error, screenProgress());
  process.exitCode = 2;
} finally {
  await children.stop(SERVERS);
  releaseLock();
}

/** Server on which the register lies; that of a stack that stands still is started for this. */
async function findDatabase(settings: LocalSettings): Promise<string> {
  if (settings.externalDatabaseUrl !== undefined) return settings.externalDatabaseUrl;
  const paths = statePaths(settings.stateFolder);
  if (!existsSync(paths.postgres)) {
    throw new LocalStackError(
      'LOCAL.NOT_RUNNING',
      `There is no register in ${paths.folder}: set TRETTIO_STATE as it was set for \`npm start\`, or DATABASE_URL to the server that has it.`,
    );
  }
  if (isHeld(paths.lock)) return ownDatabaseUrl(settings);
  releaseLock = takeLock(paths.lock, () => undefined);
  const server = await startPostgres({
    folder: paths.postgres,
    port: settings.postgresPort,
    password: loadSecrets(paths.secrets).databasePassword,
    logFolder: paths.logs,
    runFolder: paths.run,
    children,
  });
  return server.url;
}

function recount(databaseUrl: string): Promise<number> {
  const child = spawn(process.execPath, ['--import', './bin/resolve-sources.js', 'apps/records/src/recount/main.ts'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 2));
  });
}
