/**
 * Lets Node run the sources as they are, so that a clone needs no build. Node removes the types itself; the resolver here
 * leads `#library` and `./file.js` to the TypeScript that they are compiled from. Import it before anything else:
 * `node --import ./bin/resolve-sources.js`.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

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
