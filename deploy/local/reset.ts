import { existsSync, rmSync } from 'node:fs';
import { PROJECT_ROOT, report, SERVERS } from './local-stack.ts';
import { LocalStackError } from './local-stack-error.ts';
import { stopLeftovers } from './preflight/stop-leftovers.ts';
import { screenProgress } from './progress.ts';
import { readSettings } from './settings/read-settings.ts';
import { refuseLiveLock } from './state/lock.ts';
import { statePaths } from './state/state-folder.ts';

const progress = screenProgress();
try {
  await reset();
} catch (error) {
  report(error, progress);
  process.exitCode = 1;
}

async function reset(): Promise<void> {
  const { stateFolder } = readSettings(process.env, PROJECT_ROOT);
  const paths = statePaths(stateFolder);
  if (!existsSync(stateFolder)) {
    progress.note(`nothing to reset: there is no ${stateFolder}`);
    return;
  }
  refuseLiveLock(paths.lock);
  // TRETTIO_STATE may point anywhere: only a folder that the local stack made is deleted.
  if (!existsSync(paths.run)) {
    throw new LocalStackError(
      'LOCAL.BAD_SETTING',
      `${stateFolder} was not made by the local stack, so it is not deleted: correct TRETTIO_STATE.`,
    );
  }
  await stopLeftovers(paths.run, SERVERS, progress.note);
  try {
    rmSync(stateFolder, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new LocalStackError(
      'LOCAL.STATE_NOT_WRITABLE',
      `${stateFolder} cannot be deleted (${reason}): delete it as the user who made it.`,
    );
  }
  progress.note(
    `deleted ${stateFolder}: the next start begins empty and fetches Kafka's jars again from Maven's cache`,
  );
}
