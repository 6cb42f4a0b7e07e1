import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Findings } from './judge-coverage.ts';

/**
 * Looks for the tests of an operation that name the activity: in its own folder and, as long as none there does, in the
 * folder above, up to the feature's; where the whole feature has none, among all the service's. Paths are relative to `root`.
 */
export function findTests(root: string): Findings['testsOf'] {
  const specs = globSync('apps/*/src/**/*.spec.ts', { cwd: root })
    .sort()
    .map((path) => ({ path, folder: dirname(path), text: readFileSync(join(root, path), 'utf8') }));
  return (activity, files) => {
    const naming = specs.filter(({ text }) => text.includes(`'${activity}'`));
    const near = files.flatMap((file) => nearest(naming, file));
    const services = files.map((file) => serviceOf(file));
    const found = near.length > 0 ? near : naming.filter(({ path }) => services.includes(serviceOf(path)));
    return [...new Set(found.map(({ path }) => path))].sort();
  };
}

interface Spec {
  path: string;
  folder: string;
}

/** apps/<service>/src/<feature> has four parts. */
const FEATURE_DEPTH = 4;

function nearest(specs: readonly Spec[], file: string): Spec[] {
  for (let folder = dirname(file); folder.split('/').length >= FEATURE_DEPTH; folder = dirname(folder)) {
    const found = specs.filter((spec) => spec.folder === folder);
    if (found.length > 0) return found;
  }
  return [];
}

function serviceOf(path: string): string | undefined {
  return path.split('/')[1];
}
