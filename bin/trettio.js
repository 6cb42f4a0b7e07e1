#!/usr/bin/env node
/** `npx trettio`: runs the command line from its sources. */
import * as modules from 'node:module';

if (modules.registerHooks === undefined || process.features.typescript === undefined) {
  process.stderr.write(
    `trettio runs on Node 24; this is ${process.version}. Start it as npx trettio after npm ci: the project brings its own Node.\n`,
  );
  process.exit(2);
}

await import('./resolve-sources.js');
const { main } = await import('../apps/command-line/src/main.ts');
process.exitCode = await main(process.argv.slice(2), process);
