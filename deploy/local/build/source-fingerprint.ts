import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SOURCE_FOLDERS = ['apps', 'libs'];
const SOURCE_FILES = ['package.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.build.json'];

/** Files that the build does not read: a changed test must not cost a build. */
const NOT_BUILT = /\.spec\.ts$|\.md$|(^|\/)(node_modules|testing)\//;

/**
 * Digest over path, size and time of change of every source file. Compared for equality, so that a deleted file and a
 * checkout of older files are noticed too.
 */
export function sourceFingerprint(projectRoot: string): string {
  const lines = SOURCE_FOLDERS.flatMap((folder) => filesBelow(join(projectRoot, folder)))
    .concat(SOURCE_FILES.map((file) => join(projectRoot, file)).filter((file) => existsSync(file)))
    .map((file) => ({ file, path: relative(projectRoot, file).split(sep).join('/') }))
    .filter(({ path }) => !NOT_BUILT.test(path))
    .map(({ file, path }) => {
      const { size, mtimeMs } = statSync(file);
      return `${path} ${size} ${mtimeMs}`;
    });
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}
