import { fileURLToPath } from 'node:url';
import { LocalStackError } from './local-stack-error.ts';
import { binariesPackage } from './postgres/binaries.ts';
import { checkPorts } from './preflight/check-ports.ts';
import { stopLeftovers } from './preflight/stop-leftovers.ts';
import { ChildGroup } from './processes/child-group.ts';
import type { ManagedChild } from './processes/child-process.ts';
import { screenProgress, seconds, type Progress } from './progress.ts';
import { serviceDied } from './services/service-died.ts';
import { portsToOpen, readSettings, type LocalSettings } from './settings/read-settings.ts';
import { takeLock } from './state/lock.ts';
import { loadSecrets, type LocalSecrets } from './state/secrets.ts';
import { prepareStateFolder, type StatePaths } from './state/state-folder.ts';

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The servers from top to bottom: each is stopped after everything that uses it. */
export const SERVERS: readonly string[] = ['kafka', 'postgres'];

/** What a script that runs the local stack works with. */
export interface LocalStack {
  readonly settings: LocalSettings;
  readonly paths: StatePaths;
  readonly secrets: LocalSecrets;
  readonly children: ChildGroup;
  readonly progress: Progress;
  /** From now on the end of this child, unless asked for, ends the whole stack with exit code 1. */
  readonly mustLive: (child: ManagedChild) => void;
}

/** npm passes a Ctrl-C on to a process that the terminal has already told: two signals this close are one. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Runs `work` with a prepared state folder, its lock and no leftovers, then keeps the stack up until a signal (exit 0)
 * or until something goes wrong (exit 1). Either way everything that was started is stopped first.
 */
export async function runLocalStack(work: (stack: LocalStack) => Promise<void>): Promise<never> {
  const progress = screenProgress();
  const children = new ChildGroup();
  const signalled = untilSignalled(children, progress);
  let reportDeath: (error: Error) => void = () => undefined;
  const died = new Promise<never>((_resolve, reject) => (reportDeath = reject));
  // The race below may be over when a child dies late: then nobody listens, which is no fault.
  died.catch(() => undefined);
  let releaseLock = (): void => undefined;
  let exitCode = 0;
  const begin = async (): Promise<never> => {
    const stack = await prepare(progress, children, (release) => (releaseLock = release));
    await work({
      ...stack,
      mustLive: (child) =>
        void child.exited.then(() => {
          if (!child.stopping()) reportDeath(serviceDied(child, 'unexpectedly'));
        }),
    });
    return died;
  };
  try {
    await Promise.race([begin(), died, signalled]);
    progress.note('stopping …');
  } catch (error) {
    exitCode = 1;
    report(error, progress);
  }
  const begun = performance.now();
  await children.stop(SERVERS);
  releaseLock();
  if (exitCode === 0) progress.note(`stopped in ${seconds(performance.now() - begun)}; nothing is left running`);
  process.exit(exitCode);
}

async function prepare(
  progress: Progress,
  children: ChildGroup,
  holdLock: (release: () => void) => void,
): Promise<Omit<LocalStack, 'mustLive'>> {
  const settings = readSettings(process.env, PROJECT_ROOT);
  if (settings.externalDatabaseUrl === undefined) binariesPackage(process.platform, process.arch);
  const paths = prepareStateFolder(settings.stateFolder);
  holdLock(takeLock(paths.lock, progress.note));
  await stopLeftovers(paths.run, SERVERS, progress.note);
  await checkPorts(portsToOpen(settings));
  return { settings, paths, secrets: loadSecrets(paths.secrets), children, progress };
}

/** Resolves at the first signal; a second one kills what is still there. */
function untilSignalled(children: ChildGroup, progress: Progress): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const onSignal = (): void => {
      if (first === undefined) {
        first = performance.now();
        resolve();
      } else if (performance.now() - first > SAME_SIGNAL_MS) {
        progress.fail('killed at your second signal');
        void children.kill().then(() => process.exit(130));
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
}

/** One line for what the reader can mend; a stack trace only for what is a fault of ours. */
export function report(error: unknown, progress: Progress): void {
  if (error instanceof LocalStackError) {
    for (const line of error.details) process.stderr.write(`  │ ${line}\n`);
    progress.fail(error.message);
  } else {
    progress.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
