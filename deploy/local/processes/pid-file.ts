import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a pid file says about a child process of the local stack. */
export interface RunningChild {
  readonly name: string;
  readonly pid: number;
  readonly stopSignal: NodeJS.Signals;
  /** Text that the command line of the real process contains: a pid alone may by now be a stranger's. */
  readonly mark: string;
}

const SUFFIX = '.pid.json';

export function writePidFile(folder: string, child: RunningChild): void {
  writeFileSync(join(folder, `${child.name}${SUFFIX}`), `${JSON.stringify(child)}\n`);
}

export function removePidFile(folder: string, name: string): void {
  rmSync(join(folder, `${name}${SUFFIX}`), { force: true });
}

/** The pid files of a folder; damaged ones are removed. */
export function readPidFiles(folder: string): RunningChild[] {
  const children: RunningChild[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(SUFFIX))) {
    const child = parsePidFile(readFileSync(join(folder, file), 'utf8'));
    if (child === undefined) rmSync(join(folder, file), { force: true });
    else children.push(child);
  }
  return children;
}

/** Reads a pid file's text; undefined when it is damaged. */
export function parsePidFile(text: string): RunningChild | undefined {
  try {
    const child = JSON.parse(text) as Partial<RunningChild>;
    const { name, pid, stopSignal, mark } = child;
    const whole =
      typeof name === 'string' &&
      typeof pid === 'number' &&
      Number.isSafeInteger(pid) &&
      pid > 1 &&
      typeof mark === 'string' &&
      mark.length > 1 &&
      (stopSignal === 'SIGINT' || stopSignal === 'SIGTERM');
    return whole ? { name, pid, stopSignal, mark } : undefined;
  } catch {
    return undefined;
  }
}
