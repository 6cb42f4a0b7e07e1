import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { LocalStackError } from '../local-stack-error.ts';
import { removePidFile, writePidFile } from './pid-file.ts';

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  /** Folder for the pid file. */
  readonly runFolder: string;
  /** Text of the command line by which a later run knows the process again. */
  readonly mark: string;
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** Time for an orderly stop in milliseconds; then the whole group is killed. */
  readonly stopWithin: number;
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
  readonly uid?: number;
  readonly gid?: number;
  /** Opens an IPC channel: when the parent dies, however it dies, the child gets 'disconnect'. */
  readonly ipc?: boolean;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running server or service, in a process group of its own so that a Ctrl-C in the terminal reaches only the starter. */
export interface ManagedChild {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  readonly exited: Promise<Exit>;
  /** Set once the process is gone. */
  exit(): Exit | undefined;
  /** True from the moment that stop() or kill() was called: its end is then no surprise. */
  stopping(): boolean;
  /** Orderly stop; resolves when the process is gone. */
  stop(): Promise<void>;
  /** SIGKILL to the process group; resolves when the process is gone. */
  kill(): Promise<void>;
}

export function spawnChild(options: ChildOptions): ManagedChild {
  const child = spawnLogged(options);
  const { pid } = child;
  if (pid === undefined) throw new LocalStackError('LOCAL.CHILD_DIED', `${options.name} could not be started.`);
  writePidFile(options.runFolder, { name: options.name, pid, stopSignal: options.stopSignal, mark: options.mark });

  let exit: Exit | undefined;
  let asked = false;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = { code, signal };
      removePidFile(options.runFolder, options.name);
      resolve(exit);
    });
  });
  const kill = async (): Promise<void> => {
    asked = true;
    if (exit === undefined) signalIfThere(-pid, 'SIGKILL');
    await exited;
  };
  return {
    name: options.name,
    pid,
    logFile: options.logFile,
    exited,
    exit: () => exit,
    stopping: () => asked,
    kill,
    async stop() {
      asked = true;
      if (exit !== undefined) return;
      signalIfThere(pid, options.stopSignal);
      const timer = setTimeout(() => void kill(), options.stopWithin);
      await exited;
      clearTimeout(timer);
    },
  };
}

function spawnLogged(options: ChildOptions): ChildProcess {
  if (existsSync(options.logFile)) renameSync(options.logFile, `${options.logFile}.previous`);
  const log = openSync(options.logFile, 'a');
  try {
    const child = spawn(options.command, options.args, {
      detached: true,
      stdio: options.ipc === true ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      ...(options.gid === undefined ? {} : { gid: options.gid }),
    });
    // Without a listener a failed spawn would end this process; the missing pid tells the caller.
    child.on('error', () => undefined);
    return child;
  } finally {
    closeSync(log);
  }
}

/** A negative id means the process group of that id. */
function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** The last lines of a log, for the screen. */
export function lastLines(file: string, count: number): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
}
