import { LocalStackError } from '../local-stack-error.ts';
import { readPidFiles, removePidFile, type RunningChild } from '../processes/pid-file.ts';
import { commandLineOf, waitUntilGone } from '../processes/process-table.ts';

const ORDERLY_STOP_MS = 30_000;
const KILL_MS = 5_000;

/** True if the process under this pid is really the one that the pid file speaks of. */
export function isOurs(child: RunningChild, commandLine: string | undefined): boolean {
  return commandLine !== undefined && commandLine.includes(child.mark);
}

/** Services stop before the servers that they use. */
export function stopOrder(children: readonly RunningChild[], servers: readonly string[]): RunningChild[] {
  return children.toSorted((a, b) => servers.indexOf(a.name) - servers.indexOf(b.name));
}

/**
 * Stops what a killed run left behind, each by its own pid and only after its command line proved it ours.
 * Returns the names of what was stopped. Throws LOCAL.LEFTOVER_STAYS.
 */
export async function stopLeftovers(
  runFolder: string,
  servers: readonly string[],
  note: (line: string) => void,
): Promise<string[]> {
  const stopped: string[] = [];
  for (const child of stopOrder(readPidFiles(runFolder), servers)) {
    if (isOurs(child, commandLineOf(child.pid))) {
      await stopLeftover(child);
      note(`stopped ${child.name} (process ${child.pid}), left over from a run that was killed`);
      stopped.push(child.name);
    }
    removePidFile(runFolder, child.name);
  }
  return stopped;
}

async function stopLeftover(child: RunningChild): Promise<void> {
  for (const [signal, milliseconds] of [
    [child.stopSignal, ORDERLY_STOP_MS],
    ['SIGKILL', KILL_MS],
  ] as const) {
    try {
      process.kill(child.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPERM') break;
    }
    if (await waitUntilGone(child.pid, milliseconds)) return;
  }
  throw new LocalStackError(
    'LOCAL.LEFTOVER_STAYS',
    `${child.name} is left over from a killed run and cannot be stopped from here: end process ${child.pid} by hand (\`kill -9 ${child.pid}\`), as the user who started it.`,
  );
}
