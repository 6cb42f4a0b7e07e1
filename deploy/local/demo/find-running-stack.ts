import { LocalStackError } from '../local-stack-error.ts';
import { SUPERUSER } from '../postgres/create-cluster.ts';
import { serviceUrls } from '../services.ts';
import type { LocalSettings } from '../settings/read-settings.ts';
import { refuseLiveLock } from '../state/lock.ts';
import { loadSecrets } from '../state/secrets.ts';
import { statePaths } from '../state/state-folder.ts';
import type { DemoDayOptions } from './play-demo-day.ts';

/** Where the stack of these settings runs. Throws LOCAL.NOT_RUNNING unless it runs and all its services answer. */
export async function findRunningStack(
  settings: LocalSettings,
): Promise<Pick<DemoDayOptions, 'urls' | 'databaseUrl' | 'stateFolder'>> {
  const paths = statePaths(settings.stateFolder);
  if (!isHeld(paths.lock)) {
    throw new LocalStackError(
      'LOCAL.NOT_RUNNING',
      `No local stack runs with the state folder ${paths.folder}: start it with \`npm start\` in another terminal, or set TRETTIO_STATE as it is set there.`,
    );
  }
  const urls = serviceUrls(settings.servicePorts);
  for (const [name, url] of Object.entries(urls)) {
    if (!(await answers(url))) {
      throw new LocalStackError(
        'LOCAL.NOT_RUNNING',
        `The local stack runs, but ${name} does not answer at ${url}: wait for its line \`ready: …\`, or set the ports as they are set there.`,
      );
    }
  }
  return { urls, databaseUrl: settings.externalDatabaseUrl ?? ownDatabaseUrl(settings), stateFolder: paths.folder };
}

/** Whether a stack runs: a start refuses just when the demo day can go on. */
export function isHeld(lockFile: string): boolean {
  try {
    refuseLiveLock(lockFile);
    return false;
  } catch (error) {
    if (error instanceof LocalStackError && error.code === 'LOCAL.ALREADY_RUNNING') return true;
    throw error;
  }
}

/** The stack's own PostgreSQL. Holds a password: never printed. */
export function ownDatabaseUrl({ stateFolder, postgresPort }: LocalSettings): string {
  const { databasePassword } = loadSecrets(statePaths(stateFolder).secrets);
  return `postgres://${SUPERUSER}:${encodeURIComponent(databasePassword)}@127.0.0.1:${postgresPort}/postgres`;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
