import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Generates everything anew and compares. Exit code 1 names the files that were not what their sources say; they are
 * now, and want to be committed. Works without git, so that a change half made can be checked too.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

function readGenerated(): Map<string, string> {
  const files = globSync(
    ['{apps,libs,deploy,docs}/**/generated/**/*.*', 'docs/contract/*.{json,yaml}', 'docs/policy-coverage.md'],
    {
      cwd: root,
      exclude: (name) => name === 'node_modules',
    },
  );
  return new Map(files.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
}

const before = readGenerated();
const { status } = spawnSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit' });
const after = readGenerated();
const stale = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
if (status !== 0) {
  process.stderr.write('The generators failed: `npm run generate` shows it alone.\n');
  process.exitCode = 1;
} else if (after.size === 0) {
  process.stderr.write('There is no generated file at all: the folders that are searched here have moved.\n');
  process.exitCode = 1;
} else if (stale.length > 0) {
  process.stderr.write(`Not current, and now made anew; commit them:\n${stale.map((file) => `  ${file}\n`).join('')}`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${after.size} generated files are current.\n`);
}
