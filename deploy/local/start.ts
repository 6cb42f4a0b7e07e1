import { join } from 'node:path';
import { buildIsCurrent, buildServices } from './build/build-services.ts';
import { runLocalStack, type LocalStack } from './local-stack.ts';
import { playDemoOnce } from './play-demo-once.ts';
import { seconds } from './progress.ts';
import { readyLine } from './ready-line.ts';
import { SERVICES, serviceUrls } from './services.ts';
import { startService, untilHealthy } from './services/start-service.ts';
import { startServers } from './start-servers.ts';

const begun = performance.now();
const withDemo = !process.argv.includes('--no-demo');

await runLocalStack(async (stack) => {
  const [servers] = await Promise.all([startServers(stack), build(stack)]);
  const urls = serviceUrls(stack.settings.servicePorts);
  await Promise.all(
    SERVICES.map((service) =>
      stack.progress.step(
        async () => {
          const child = startService(stack, service, servers);
          stack.mustLive(child);
          await untilHealthy(child, urls[service.name] ?? '');
        },
        () => `${service.name} on ${urls[service.name]}`,
      ),
    ),
  );
  if (withDemo) await playDemoOnce(stack, servers);
  stack.progress.note(
    `up in ${seconds(performance.now() - begun)}; logs in ${stack.paths.logs}; Ctrl-C stops everything`,
  );
  process.stdout.write(`${readyLine(urls)}\n`);
});

async function build({ settings, paths, children, progress }: LocalStack): Promise<void> {
  if (buildIsCurrent(settings.projectRoot)) return;
  await progress.step(
    () => buildServices(settings.projectRoot, join(paths.logs, 'build.log'), children),
    () => 'services compiled',
  );
}
