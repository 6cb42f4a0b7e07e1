import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';
import type { PostgresBinaries } from './binaries.ts';
import { under, type Identity } from './choose-identity.ts';

export const SUPERUSER = 'trettio';
const POSTGRES_MAJOR = 18;

export interface ClusterOptions {
  readonly binaries: PostgresBinaries;
  readonly identity: Identity;
  /** Folder of the cluster; its parent exists. */
  readonly folder: string;
  readonly password: string;
  readonly children: ChildGroup;
}

/**
 * Initialises the cluster unless it is there. initdb writes PG_VERSION early, so it works in a folder beside it that is
 * renamed at the end: an initdb cut short never passes for a cluster.
 * Throws LOCAL.POSTGRES_MAJOR or LOCAL.POSTGRES_FAILED.
 */
export async function createClusterOnce(options: ClusterOptions): Promise<void> {
  const { folder, identity } = options;
  const version = join(folder, 'PG_VERSION');
  if (existsSync(version)) {
    refuseOtherMajor(readFileSync(version, 'utf8'), folder);
    giveTo(identity, folder);
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  const fresh = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  try {
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(passwordFile, options.password, { mode: 0o600 });
    if (identity.kind === 'other-user') {
      for (const path of [fresh, passwordFile]) chownSync(path, identity.uid, identity.gid);
    }
    await initialise(options, fresh, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, folder);
}

/** Throws LOCAL.POSTGRES_MAJOR if the text of PG_VERSION names another major version. */
export function refuseOtherMajor(pgVersion: string, folder: string): void {
  const major = pgVersion.trim();
  if (major === String(POSTGRES_MAJOR)) return;
  throw new LocalStackError(
    'LOCAL.POSTGRES_MAJOR',
    `${folder} was made by PostgreSQL ${major} and this is PostgreSQL ${POSTGRES_MAJOR}: run \`npm run reset\` (it deletes the local data).`,
  );
}

async function initialise(options: ClusterOptions, fresh: string, passwordFile: string): Promise<void> {
  const { command, args, ...as } = under(options.identity, [
    options.binaries.initdb,
    ...['-D', fresh, '--encoding=UTF8', '--locale=C', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`],
    // The whole cluster is written again in a second; the server itself syncs what it commits.
    ...['--auth=scram-sha-256', '--no-sync'],
  ]);
  const { code, output } = await options.children.run(command, args, as);
  if (code === 0) return;
  const reason =
    output
      .trim()
      .split('\n')
      .find((line) => line.includes('error')) ??
    output.trim().split('\n').at(-1) ??
    '';
  throw new LocalStackError('LOCAL.POSTGRES_FAILED', `PostgreSQL could not make its cluster in ${fresh} (${reason}).`);
}

/** A folder first used under one identity and now under another changes hands; only root gets here with a difference. */
function giveTo(identity: Identity, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = identity.kind === 'other-user' ? identity : { uid: 0, gid: 0 };
  if (statSync(folder).uid === uid) return;
  for (const entry of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, entry), uid, gid);
  }
}
