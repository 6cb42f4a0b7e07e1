import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { LocalStackError } from '../local-stack-error.ts';
import { commandLineOf } from '../processes/process-table.ts';

/** Part of the command line of every script that takes the lock: tells it from a stranger that was given the same pid. */
const LOCK_OWNER = /deploy[\\/]local[\\/]/;

export type LockState = 'free' | 'stale' | 'held';

/** Decides from the lock file's text and the command line found under its pid. */
export function judgeLock(text: string | undefined, commandLine: string | undefined, ownPid: number): LockState {
  if (text === undefined) return 'free';
  const pid = lockedBy(text);
  if (pid === undefined || pid === ownPid || commandLine === undefined) return 'stale';
  return LOCK_OWNER.test(commandLine) ? 'held' : 'stale';
}

/** The process id in a lock file's text; undefined when the text is damaged. */
function lockedBy(text: string): number | undefined {
  const pid = Number(text.trim());
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/** Throws LOCAL.ALREADY_RUNNING while a living script holds the lock. Returns what it found. */
export function refuseLiveLock(file: string): { state: Exclude<LockState, 'held'>; pid: number | undefined } {
  const text = readLock(file);
  const pid = text === undefined ? undefined : lockedBy(text);
  const state = judgeLock(text, pid === undefined ? undefined : commandLineOf(pid), process.pid);
  if (state === 'held') {
    throw new LocalStackError(
      'LOCAL.ALREADY_RUNNING',
      `The local stack already runs with this state folder (process ${pid}): stop it with Ctrl-C in its terminal or \`kill ${pid}\`, or set TRETTIO_STATE to another folder.`,
    );
  }
  return { state, pid };
}

/** Takes the lock, also from a process that died without giving it back. Returns the function that gives it back. */
export function takeLock(file: string, note: (line: string) => void): () => void {
  const { state, pid } = refuseLiveLock(file);
  if (state === 'stale') {
    note(`took over the lock of process ${pid ?? '?'}, which is gone`);
    rmSync(file, { force: true });
  }
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') refuseLiveLock(file);
    throw error;
  }
  return () => {
    if (lockedBy(readLock(file) ?? '') === process.pid) rmSync(file, { force: true });
  };
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
