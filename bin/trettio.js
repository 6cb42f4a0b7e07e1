#!/usr/bin/env node
/**
 * `npx trettio`: runs the command line from its sources, so that a clone needs no build. Node removes the types itself;
 * the resolver here leads `#library` and `./file.js` to the TypeScript that they are compiled from.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

if (registerHooks === undefined || process.features.typescript === undefined) {
  process.stderr.write(
    `trettio runs on Node 24; this is ${process.version}. Start it as npx trettio after npm ci: the project brings its own Node.\n`,
  );
  process.exit(2);
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith('#'))
      return nextResolve(specifier, { ...context, conditions: ['trettio-source', ...context.conditions] });
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(fileURLToPath(source))) return nextResolve(source.href, context);
    }
    return nextResolve(specifier, context);
  },
});

const { main } = await import('../apps/command-line/src/main.ts');
process.exitCode = await main(process.argv.slice(2), process);
