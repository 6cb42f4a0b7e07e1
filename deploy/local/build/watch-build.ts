import { existsSync, mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';
import { endingWithParent } from '../processes/end-with-parent.ts';
import { buildCommand } from './build-services.ts';
import { removeOrphans } from './remove-orphans.ts';
import { affectedServices, compileOutcome } from './watch-decisions.ts';

/** The compiler's files arrive one by one and its verdict may come before the watcher has seen the last. */
const SETTLE_MS = 150;

export interface BuildWatch {
  /** Resolves after the first compilation without errors. */
  readonly firstBuild: Promise<void>;
}

/**
 * Compiles on every change of a source. After each later compilation without errors, `onChange` gets the names of the
 * services that load something that was written. The compiler's words go to `show`.
 */
export function watchBuild(
  projectRoot: string,
  children: ChildGroup,
  show: (text: string) => void,
  onChange: (services: string[]) => void,
): BuildWatch {
  const dist = join(projectRoot, 'dist');
  mkdirSync(dist, { recursive: true });
  const written = new Set<string>();
  watch(dist, { recursive: true }, (_event, file) => {
    if (file?.endsWith('.js') && existsSync(join(dist, file))) written.add(file);
  });

  let built = false;
  const firstBuild = new Promise<void>((resolve, reject) => {
    const onOutput = (text: string): void => {
      const outcome = compileOutcome(text);
      if (outcome !== 'clean') {
        if (outcome === 'errors' || text.includes('error')) show(text);
        return;
      }
      setTimeout(() => {
        removeOrphans(projectRoot);
        const services = affectedServices(written);
        written.clear();
        if (built && services.length > 0) onChange(services);
        built = true;
        resolve();
      }, SETTLE_MS);
    };
    const [command, ...args] = endingWithParent(true, 'TERM', [
      process.execPath,
      ...buildCommand(projectRoot),
      ...['--watch', '--preserveWatchOutput'],
    ]);
    children.run(command, args, { cwd: projectRoot, onOutput }).then(
      ({ output }) => {
        const end = output.trim().split('\n').slice(-15);
        reject(new LocalStackError('LOCAL.BUILD_FAILED', 'The compiler ended: its last words are above.', end));
      },
      (error: unknown) => reject(error as Error),
    );
  });
  return { firstBuild };
}
