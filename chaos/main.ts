import { join } from 'node:path';
import { buildIsCurrent, buildServices } from '../deploy/local/build/build-services.ts';
import { PROJECT_ROOT, report } from '../deploy/local/local-stack.ts';
import { ChildGroup } from '../deploy/local/processes/child-group.ts';
import { screenProgress } from '../deploy/local/progress.ts';
import { readSettings } from '../deploy/local/settings/read-settings.ts';
import { prepareStateFolder } from '../deploy/local/state/state-folder.ts';
import { readArguments } from './read-arguments.ts';
import { runChaos } from './run-chaos.ts';

/** `npm run chaos`: one JSON line per round and a last one for the run; exit code 1 if anything is lost, doubled or wrong. */
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

let breakOff = (): Promise<void> => Promise.resolve();
// What is paused at that moment would never end by itself.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void breakOff().finally(() => process.exit(130)));

try {
  const options = readArguments(process.argv.slice(2));
  await build();
  let failed = false;
  const total = await runChaos(options, {
    onRound(round) {
      failed ||= round.failed !== undefined;
      print(round);
    },
    onStack: (stack) => (breakOff = () => stack.end()),
  });
  print(total);
  process.exitCode = failed ? 1 : 0;
} catch (error) {
  report(error, screenProgress());
  process.exitCode = 1;
}

async function build(): Promise<void> {
  if (buildIsCurrent(PROJECT_ROOT)) return;
  const { logs } = prepareStateFolder(readSettings(process.env, PROJECT_ROOT).stateFolder);
  await buildServices(PROJECT_ROOT, join(logs, 'build.log'), new ChildGroup());
}
