import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';
import type { CommandLine } from '../processes/end-with-parent.ts';
import type { PostgresBinaries } from './binaries.ts';

/**
 * Under whose name PostgreSQL runs. It refuses user id 0, and in a clone inside root's home no other user can enter.
 * - self: an ordinary user, nothing to do.
 * - namespace: started by root, or by an id without a name (containers); a user namespace shows that id to PostgreSQL
 *   as another one, while the files stay the starter's own. No user is created and nothing is left behind.
 * - other-user: started by root where namespaces are refused (many containers); runs as `nobody`.
 */
export type Identity =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'other-user'; readonly uid: number; readonly gid: number };

export interface IdentifiedCommand {
  readonly command: string;
  readonly args: string[];
  readonly uid?: number;
  readonly gid?: number;
}

/** The command line that runs a program under this identity. */
export function under(identity: Identity, [command, ...args]: CommandLine): IdentifiedCommand {
  switch (identity.kind) {
    case 'self':
      return { command, args };
    case 'namespace':
      // unshare execs the program: the pid stays, and signals reach PostgreSQL itself.
      return {
        command: 'unshare',
        args: ['--user', `--map-user=${identity.uid}`, `--map-group=${identity.gid}`, '--', command, ...args],
      };
    case 'other-user':
      return { command, args, uid: identity.uid, gid: identity.gid };
  }
}

/** uid and gid of `nobody` in the text of /etc/passwd: initdb wants a name for the user it runs as. */
export function findNobody(passwd: string): { uid: number; gid: number } | undefined {
  for (const line of passwd.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name === 'nobody' && Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** The identities to try in order for a user. PostgreSQL wants an id other than 0, and initdb one with a name. */
export function identitiesToTry(
  user: { readonly root: boolean; readonly hasName: boolean },
  nobody: { uid: number; gid: number } | undefined,
): Identity[] {
  if (!user.root && user.hasName) return [{ kind: 'self' }];
  if (nobody === undefined) return [];
  const inNamespace: Identity = { kind: 'namespace', ...nobody };
  return user.root ? [inNamespace, { kind: 'other-user', ...nobody }] : [inNamespace];
}

/** Keeps the first identity under which PostgreSQL runs and its folder can be entered. Throws LOCAL.POSTGRES_UNUSABLE. */
export async function chooseIdentity(
  binaries: PostgresBinaries,
  folder: string,
  children: ChildGroup,
): Promise<Identity> {
  const works = async (identity: Identity): Promise<boolean> => {
    const script = 'cd "$1" && "$2" --version';
    const { command, args, ...as } = under(identity, ['/bin/sh', '-c', script, 'sh', folder, binaries.postgres]);
    return (await children.run(command, args, as)).code === 0;
  };
  if (!(await works({ kind: 'self' }))) {
    throw new LocalStackError(
      'LOCAL.POSTGRES_UNUSABLE',
      `PostgreSQL's program ${binaries.postgres} does not run here: run \`npm rebuild\` (an install without its scripts leaves libraries out; musl systems such as Alpine are not supported), or set DATABASE_URL to a server of your own.`,
    );
  }
  const root = process.getuid?.() === 0;
  for (const identity of identitiesToTry({ root, hasName: userHasName() }, findNobody(readPasswd()))) {
    if (identity.kind === 'self' || (await works(identity))) return identity;
  }
  throw new LocalStackError(
    'LOCAL.POSTGRES_UNUSABLE',
    root
      ? `PostgreSQL refuses to run as root, and here it can run neither in a user namespace nor as nobody (who cannot enter ${folder}): start as an ordinary user, or put the project and TRETTIO_STATE where everyone can enter.`
      : 'PostgreSQL refuses a user id without a name, and user namespaces are not allowed here: start as a user who stands in /etc/passwd, or set DATABASE_URL to a server of your own.',
  );
}

function userHasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}
