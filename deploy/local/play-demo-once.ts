import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { playDemoDay } from './demo/play-demo-day.ts';
import { LocalStackError } from './local-stack-error.ts';
import type { LocalStack } from './local-stack.ts';
import { serviceUrls } from './services.ts';
import type { ServerAddresses } from './start-servers.ts';

/** Plays the demo day unless this state folder has seen it. Throws LOCAL.DEMO_MISMATCH. */
export async function playDemoOnce(stack: LocalStack, servers: ServerAddresses): Promise<void> {
  const marker = stack.paths.demoDay;
  if (existsSync(marker)) {
    const { state } = JSON.parse(readFileSync(marker, 'utf8')) as { state: string };
    stack.progress.note(
      state === 'played'
        ? 'the demo day was played before: `npm run demo` plays one more, `npm run reset` begins anew'
        : 'the demo day was broken off in an earlier run: `npm run demo` plays one more, `npm run reset` begins anew',
    );
    return;
  }
  writeMarker(marker, { state: 'begun', seed: stack.settings.demoSeed });
  const { matched } = await stack.progress.step(
    () =>
      playDemoDay({
        databaseUrl: servers.databaseUrl,
        urls: serviceUrls(stack.settings.servicePorts),
        stateFolder: stack.paths.folder,
        seed: stack.settings.demoSeed,
        log: stack.progress.note,
      }),
    ({ matched: same }) => `demo day played, ${same ? 'the register matches it' : 'the register does NOT match it'}`,
  );
  if (!matched) {
    throw new LocalStackError(
      'LOCAL.DEMO_MISMATCH',
      `The register does not say what the demo day did: the differences are above and the services' logs in ${stack.paths.logs}; \`npm start -- --no-demo\` starts on the same data to look into it, \`npm run reset\` begins anew.`,
    );
  }
  writeMarker(marker, { state: 'played', seed: stack.settings.demoSeed });
}

function writeMarker(file: string, content: { state: 'begun' | 'played'; seed: number }): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content)}\n`);
  renameSync(`${file}.new`, file);
}
