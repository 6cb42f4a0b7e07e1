import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIsCurrent, buildServices } from '../deploy/local/build/build-services.ts';
import { LocalStackError } from '../deploy/local/local-stack-error.ts';
import { PROJECT_ROOT, report } from '../deploy/local/local-stack.ts';
import { ChildGroup } from '../deploy/local/processes/child-group.ts';
import { screenProgress } from '../deploy/local/progress.ts';
import { machine, note, QUIET_LOAD } from './figure.ts';
import { MEASUREMENTS, type Figures } from './measurements.ts';

/** `npm run bench [-- NAME …] [--events N] [--runs N] [--seconds N] [--seed N]`: JSON lines on stdout, progress on stderr. */
const SEED = 30;

process.env['KAFKAJS_NO_PARTITIONER_WARNING'] = '1';
try {
  await main();
} catch (error) {
  report(error, screenProgress());
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      events: { type: 'string' },
      runs: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const chosen = choose(positionals);
  if (chosen === undefined) return;
  const wanted = Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, wholeNumber(name, text)]),
  ) as Partial<Record<keyof typeof values, number>>;
  await buildFirst();
  for (const { name, usually, load } of chosen) {
    const [busy = 0] = loadavg();
    note(`${name}: load average ${busy.toFixed(2)} before`);
    if (busy > QUIET_LOAD) note(`WARNING: above ${QUIET_LOAD.toFixed(1)}, so another's work is in these figures`);
    const begun = performance.now();
    try {
      const { measure } = await load();
      await measure({ seconds: 0, ...usually, seed: SEED, ...wanted, machine: machine() });
    } catch (error) {
      // The other figures are worth having all the same.
      report(error, screenProgress());
      process.exitCode = 1;
    }
    note(`${name}: took ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  }
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new LocalStackError('LOCAL.BAD_SETTING', `--${name} must be a whole number from 1.`);
  return Number(text);
}

/** Those named, or all; undefined after it has said what there is. */
function choose(names: readonly string[]): readonly Figures[] | undefined {
  const unknown = names.find((name) => MEASUREMENTS.every((known) => known.name !== name));
  if (unknown === undefined)
    return names.length === 0 ? MEASUREMENTS : MEASUREMENTS.filter(({ name }) => names.includes(name));
  note(`there is no measurement ${JSON.stringify(unknown)}; there are:`);
  for (const { name, what } of MEASUREMENTS) note(`${name.padEnd(20)} ${what}`);
  process.exitCode = 1;
  return undefined;
}

/** The services run compiled, as they are deployed. */
async function buildFirst(): Promise<void> {
  if (buildIsCurrent(PROJECT_ROOT)) return;
  note('building the services …');
  const folder = mkdtempSync(join(tmpdir(), 'trettio-bench-build-'));
  try {
    await buildServices(PROJECT_ROOT, join(folder, 'build.log'), new ChildGroup());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
