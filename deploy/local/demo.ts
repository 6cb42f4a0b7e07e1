import { findRunningStack } from './demo/find-running-stack.ts';
import { playDemoDay } from './demo/play-demo-day.ts';
import { PROJECT_ROOT, report } from './local-stack.ts';
import { LocalStackError } from './local-stack-error.ts';
import { screenProgress } from './progress.ts';
import { readSettings } from './settings/read-settings.ts';

/** Plays one more demo day on the local stack that runs in another terminal. */
const progress = screenProgress();
try {
  const settings = readSettings(process.env, PROJECT_ROOT);
  const stack = await findRunningStack(settings);
  const { matched } = await progress.step(
    () => playDemoDay({ ...stack, seed: settings.demoSeed, log: progress.note }),
    (day) => `one more demo day played, ${day.matched ? 'the register matches it' : 'the register does NOT match it'}`,
  );
  if (!matched) {
    throw new LocalStackError(
      'LOCAL.DEMO_MISMATCH',
      'The register does not say what the demo days did: the differences are above, the services’ logs in the state folder; `npm run reset` begins anew.',
    );
  }
} catch (error) {
  report(error, progress);
  process.exitCode = 1;
}
