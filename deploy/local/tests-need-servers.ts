import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const TEST_FOLDERS = ['apps', 'libs', 'e2e', 'deploy', 'benchmarks', 'chaos'];

/** True if any selected test file is more than a unit test. No pattern selects all of them. */
export function needServers(rootDir: string, patterns: readonly string[]): boolean {
  const files = TEST_FOLDERS.flatMap((folder) => specFiles(join(rootDir, folder)));
  return selectNonUnit(files, patterns).length > 0;
}

/** The files that match one of the patterns (regular expressions on the path, as on Jest's command line) and cost more than a unit test. */
export function selectNonUnit(files: readonly string[], patterns: readonly string[]): string[] {
  const expressions = patterns.map((pattern) => new RegExp(pattern.replace(/^\.\//, ''), 'i'));
  return files.filter(
    (file) =>
      !file.endsWith('.unit.spec.ts') &&
      (expressions.length === 0 || expressions.some((expression) => expression.test(file))),
  );
}

function specFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
