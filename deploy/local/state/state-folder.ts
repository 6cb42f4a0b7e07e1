import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';

/** Where each thing lies in the state folder. */
export interface StatePaths {
  readonly folder: string;
  readonly jars: string;
  readonly kafka: string;
  readonly postgres: string;
  readonly logs: string;
  /** One file per running child process: what the next start looks through after a kill. */
  readonly run: string;
  readonly lock: string;
  readonly secrets: string;
  readonly demoDay: string;
}

export function statePaths(folder: string): StatePaths {
  return {
    folder,
    jars: join(folder, 'jars'),
    kafka: join(folder, 'kafka'),
    postgres: join(folder, 'postgres'),
    logs: join(folder, 'logs'),
    run: join(folder, 'run'),
    lock: join(folder, 'lock'),
    secrets: join(folder, 'secrets.json'),
    demoDay: join(folder, 'demo-day.json'),
  };
}

/** Creates the folder and those of logs and pid files. Throws LOCAL.STATE_NOT_WRITABLE. */
export function prepareStateFolder(folder: string): StatePaths {
  const paths = statePaths(folder);
  try {
    for (const path of [paths.folder, paths.logs, paths.run]) {
      mkdirSync(path, { recursive: true });
      accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new LocalStackError(
      'LOCAL.STATE_NOT_WRITABLE',
      `The state folder ${folder} cannot be written (${reason}): give it to your user, or set TRETTIO_STATE to a folder of your own.`,
    );
  }
  return paths;
}
