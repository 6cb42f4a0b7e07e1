import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz -- [--seed N] [--batches N]`: feeds intake batches of records made at random, over a database of its own. The
 * seed is printed; with the same one the same records come again. Exit code as the tests'.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, batches: { type: 'string', default: '500' } } });
const seed = values.seed ?? String(randomInt(2 ** 31));
if (!/^\d{1,10}$/.test(seed) || !/^[1-9]\d{0,6}$/.test(values.batches)) {
  process.stderr.write('npm run fuzz -- [--seed N] [--batches N]: whole numbers\n');
  process.exit(2);
}
process.stdout.write(`seed ${seed}, ${values.batches} batches of up to 40 records\n`);
const { status } = spawnSync('npm', ['test', '--', 'any-record.property.int.spec'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: seed, FUZZ_BATCHES: values.batches },
});
process.exit(status ?? 1);
