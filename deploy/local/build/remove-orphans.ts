import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMPILED = /\.(js|js\.map|d\.ts)$/;

/** The source that a compiled file came from; undefined for files that the compiler did not write. */
export function sourceOf(compiled: string): string | undefined {
  return COMPILED.test(compiled) ? compiled.replace(COMPILED, '.ts') : undefined;
}

/**
 * Removes compiled files whose source is gone. The compiler leaves them, and a deleted migration would still be found
 * and run. Returns how many were removed.
 */
export function removeOrphans(projectRoot: string): number {
  let removed = 0;
  for (const folder of ['apps', 'libs']) {
    const compiledFolder = join(projectRoot, 'dist', folder);
    if (!existsSync(compiledFolder)) continue;
    for (const entry of readdirSync(compiledFolder, { recursive: true, encoding: 'utf8' })) {
      const source = sourceOf(entry);
      if (source === undefined || existsSync(join(projectRoot, folder, source))) continue;
      rmSync(join(compiledFolder, entry), { force: true });
      removed += 1;
    }
  }
  return removed;
}
