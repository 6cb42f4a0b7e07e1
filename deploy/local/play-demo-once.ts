import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LocalStackError } from './local-stack-error.ts';
import type { LocalStack } from './local-stack.ts';
import { serviceUrls } from './services.ts';
import type { ServerAddresses } from './start-servers.ts';

/** What the demo day is told. */
export interface DemoDayOptions {
  /** Base URL of each service, by name. */
  readonly urls: Record<string, string>;
  readonly databaseUrl: string;
  readonly kafkaBrokers: string;
  readonly stateFolder: string;
  readonly seed: number;
  readonly log: (line: string) => void;
}

type PlayDemoDay = (options: DemoDayOptions) => Promise<{ matched: boolean }>;

const DEMO_DAY = fileURLToPath(new URL('./demo/play-demo-day.ts', import.meta.url));

/** Plays the demo day unless this state folder has seen it. Throws LOCAL.DEMO_MISMATCH. */
export async function playDemoOnce(stack: LocalStack, servers: ServerAddresses): Promise<void> {
  const marker = stack.paths.demoDay;
  if (!existsSync(DEMO_DAY)) return;
  if (existsSync(marker)) {
    const { state } = JSON.parse(readFileSync(marker, 'utf8')) as { state: string };
    stack.progress.note(
      state === 'played'
        ? 'the demo day was played before; `npm run reset` makes room for a new one'
        : 'the demo day was broken off in an earlier run; `npm run reset` makes room for a whole one',
    );
    return;
  }
  writeMarker(marker, { state: 'begun', seed: stack.settings.demoSeed });
  const { playDemoDay } = (await import(pathToFileURL(DEMO_DAY).href)) as { playDemoDay: PlayDemoDay };
  const { matched } = await stack.progress.step(
    () =>
      playDemoDay({
        ...servers,
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
