import { watchBuild } from './build/watch-build.ts';
import { LocalStackError } from './local-stack-error.ts';
import { report, runLocalStack } from './local-stack.ts';
import { readyLine } from './ready-line.ts';
import { SERVICES, serviceUrls } from './services.ts';
import { RestartingServices } from './services/restart-services.ts';
import { startServers } from './start-servers.ts';

await runLocalStack(async (stack) => {
  const { settings, paths, children, progress } = stack;
  let services: RestartingServices | undefined;
  const { firstBuild } = watchBuild(
    settings.projectRoot,
    children,
    (text) => process.stdout.write(text),
    (names) => void services?.restart(names),
  );
  const [servers] = await Promise.all([
    startServers(stack),
    progress.step(
      () => firstBuild,
      () => 'services compiled',
    ),
  ]);
  services = new RestartingServices(stack, servers, (error) => {
    if (!(error instanceof LocalStackError && error.code === 'LOCAL.STOPPING')) report(error, progress);
  });
  await services.restart(SERVICES.map(({ name }) => name));
  progress.note(`services restart when a source changes; logs in ${paths.logs}; Ctrl-C stops everything`);
  process.stdout.write(`${readyLine(serviceUrls(settings.servicePorts))}\n`);
});
