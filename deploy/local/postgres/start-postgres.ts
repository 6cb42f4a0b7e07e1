import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { LocalStackError } from '../local-stack-error.ts';
import { ChildGroup } from '../processes/child-group.ts';
import { lastLines, type ManagedChild } from '../processes/child-process.ts';
import { endingWithParent, type CommandLine } from '../processes/end-with-parent.ts';
import { commandLineOf } from '../processes/process-table.ts';
import { findBinaries } from './binaries.ts';
import { chooseIdentity, under } from './choose-identity.ts';
import { createClusterOnce, SUPERUSER } from './create-cluster.ts';

const START_WITHIN_MS = 60_000;

export interface PostgresOptions {
  /** Absolute folder of everything that this server writes; made if missing, its data kept if not. */
  readonly folder: string;
  readonly port: number;
  /** Of the superuser; must stay the same for the same folder. */
  readonly password: string;
  /** Default: <folder>/logs. */
  readonly logFolder?: string;
  /** Default: <folder>. */
  readonly runFolder?: string;
  /** Server settings beyond the defaults, e.g. { fsync: 'off' } for clusters that tests throw away. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly children?: ChildGroup;
  /** False lets the server outlive a killed parent; for tests of just that. */
  readonly endWithParent?: boolean;
}

export interface RunningPostgres {
  /** URL of the server's database `postgres` as superuser, with the right to create databases. Holds the password. */
  readonly url: string;
  readonly pid: number;
  readonly child: ManagedChild;
  /** Fast shutdown: sessions are ended, nothing committed is lost. */
  stop(): Promise<void>;
  /** SIGKILL, for tests of what a crash costs. The same options start it again on the same data. */
  kill(): Promise<void>;
}

/** Starts PostgreSQL on 127.0.0.1 and waits until it answers a query. Throws LOCAL.POSTGRES_* errors. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { folder, port } = options;
  const children = options.children ?? new ChildGroup();
  const logFolder = options.logFolder ?? join(folder, 'logs');
  const runFolder = options.runFolder ?? folder;
  for (const path of [folder, logFolder, runFolder]) mkdirSync(path, { recursive: true });
  const data = join(folder, 'data');

  const binaries = await findBinaries();
  const identity = await chooseIdentity(binaries, folder, children);
  await createClusterOnce({ binaries, identity, folder: data, password: options.password, children });
  forgetStrangersPid(data);

  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...options.settings,
  };
  const server: CommandLine = [binaries.postgres, '-D', data];
  for (const [name, value] of Object.entries(settings)) server.push('-c', `${name}=${value}`);
  // Inside the namespace: entering it clears the parent-death signal.
  const guarded = endingWithParent(options.endWithParent ?? true, 'INT', server);
  const start = (): ManagedChild =>
    children.start({
      name: 'postgres',
      ...under(identity, guarded),
      // Where root runs it as another user, it must not stand in a folder that this user cannot enter.
      cwd: folder,
      logFile: join(logFolder, 'postgres.log'),
      runFolder,
      mark: data,
      // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every session to leave.
      stopSignal: 'SIGINT',
      stopWithin: 30_000,
    });
  const url = `postgres://${SUPERUSER}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres`;
  const child = await untilAnswering(url, start);
  return { url, pid: child.pid, child, stop: () => child.stop(), kill: () => child.kill() };
}

/** True once the server behind the URL answers a query. */
export async function postgresAnswers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilAnswering(url: string, start: () => ManagedChild): Promise<ManagedChild> {
  const end = performance.now() + START_WITHIN_MS;
  let child = start();
  while (!(await postgresAnswers(url))) {
    if (child.stopping()) throw new LocalStackError('LOCAL.STOPPING', 'PostgreSQL is being stopped.');
    const words = lastLines(child.logFile, 20);
    if (child.exit() !== undefined && performance.now() < end && words.some(isBackendStillLeaving)) {
      await pause(200);
      child = start();
    } else if (child.exit() !== undefined || performance.now() > end) {
      await child.kill();
      const reason = words.find((line) => line.includes('FATAL')) ?? words.at(-1) ?? 'no words';
      throw new LocalStackError(
        'LOCAL.POSTGRES_FAILED',
        `PostgreSQL did not start (${reason}): look into ${child.logFile}.`,
      );
    }
    await pause(25);
  }
  return child;
}

/** After a SIGKILL of the server its sessions need a moment to notice; until then their memory guards the cluster. */
function isBackendStillLeaving(line: string): boolean {
  return line.includes('pre-existing shared memory block');
}

/**
 * PostgreSQL refuses to start while the pid in its own pid file exists. After a reboot or a long time that pid may be
 * a stranger's; the shared memory check still guards the data.
 */
function forgetStrangersPid(data: string): void {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!commandLineOf(pid)?.includes(data)) rmSync(file, { force: true });
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
