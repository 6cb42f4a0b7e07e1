import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';
import { SERVICES } from '../services.ts';
import { removeOrphans } from './remove-orphans.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** The compiler's command, as `npm run build` runs it. */
export function buildCommand(projectRoot: string): string[] {
  return [join(projectRoot, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build', 'trettio'];
}

/** True if dist holds what the present sources compile to. */
export function buildIsCurrent(projectRoot: string): boolean {
  const marker = markerOf(projectRoot);
  return (
    SERVICES.every((service) => existsSync(join(projectRoot, service.entry))) &&
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === sourceFingerprint(projectRoot)
  );
}

/** Compiles all services. The compiler's words go to the log file. Throws LOCAL.BUILD_FAILED. */
export async function buildServices(projectRoot: string, logFile: string, children: ChildGroup): Promise<void> {
  const marker = markerOf(projectRoot);
  rmSync(marker, { force: true });
  // Taken before the compiler reads: a file saved meanwhile makes the next start build again.
  const fingerprint = sourceFingerprint(projectRoot);
  const { code, output } = await children.run(process.execPath, buildCommand(projectRoot), { cwd: projectRoot });
  writeFileSync(logFile, output);
  if (code !== 0) {
    const errors = output.split('\n').filter((line) => line.includes('error'));
    throw new LocalStackError(
      'LOCAL.BUILD_FAILED',
      `The services do not compile: mend the errors above (all are in ${logFile}) and start again.`,
      (errors.length > 0 ? errors : output.trim().split('\n')).slice(0, 15),
    );
  }
  removeOrphans(projectRoot);
  mkdirSync(join(projectRoot, 'dist'), { recursive: true });
  writeFileSync(marker, fingerprint);
}

function markerOf(projectRoot: string): string {
  return join(projectRoot, 'dist', '.sources');
}
