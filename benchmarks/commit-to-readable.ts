import { availableParallelism, loadavg } from 'node:os';
import { report } from '../deploy/local/local-stack.ts';
import { screenProgress } from '../deploy/local/progress.ts';
import { OperationsAtRandom } from './commit-to-readable/operations-at-random.ts';
import { percentile } from './arithmetic/percentile.ts';
import { startMeasuredStack } from './commit-to-readable/start-measured-stack.ts';
import { WatchCommits } from './commit-to-readable/watch-commits.ts';

/** How long after a service's commit the register shows the event. One JSON line per figure; progress on stderr. */
const SEED = 30;
const WARM_UP = 200;
const OPERATIONS = 1_000;
const CONCURRENCY = 2;

const note = (line: string): void => void process.stderr.write(`  ${line}\n`);

try {
  await measure();
} catch (error) {
  report(error, screenProgress());
  process.exitCode = 1;
}

async function measure(): Promise<void> {
  note('starting servers and services of its own …');
  const stack = await startMeasuredStack();
  try {
    const operations = await OperationsAtRandom.prepare(stack.urls['alarms'] ?? '', SEED, CONCURRENCY);
    const watch = await WatchCommits.begin(stack.databaseUrl, stack.urls['records'] ?? '');
    note(`${WARM_UP} operations to warm up …`);
    await operations.run(WARM_UP, () => watch.untilQuieter());
    await watch.takeLatencies();
    note(`${OPERATIONS} operations …`);
    const [load = 0] = loadavg();
    const begun = performance.now();
    await operations.run(OPERATIONS, () => watch.untilQuieter());
    const rate = OPERATIONS / ((performance.now() - begun) / 1000);
    const latencies = await watch.takeLatencies();
    await watch.end();
    const method =
      `${OPERATIONS} operations of seed ${SEED}, ${CONCURRENCY} at once, ${rate.toFixed(0)}/s; ${latencies.length} commits; ` +
      `${availableParallelism()} cores, load average ${load.toFixed(1)} when begun; ` +
      'from PostgreSQL’s commit timestamp to the first GET /api/events/{id} that answers 200, asked every 2 ms';
    for (const [name, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ] as const) {
      const value = Number(percentile(latencies, share).toFixed(1));
      process.stdout.write(`${JSON.stringify({ figure: `commit-to-readable ${name}`, value, unit: 'ms', method })}\n`);
    }
  } finally {
    await stack.stop();
  }
}
