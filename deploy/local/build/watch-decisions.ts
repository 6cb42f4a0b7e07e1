import { SERVICES } from '../services.ts';

/** What a piece of the watching compiler's output says about the compilation; undefined: nothing yet. */
export function compileOutcome(text: string): 'clean' | 'errors' | undefined {
  const match = /Found (\d+) errors?/.exec(text);
  if (match === null) return undefined;
  return match[1] === '0' ? 'clean' : 'errors';
}

/** Names of the services that load one of these files (relative to dist): their own, or any of a library. */
export function affectedServices(files: Iterable<string>): string[] {
  const paths = [...files].map((file) => file.replaceAll('\\', '/'));
  const library = paths.some((path) => path.startsWith('libs/'));
  return SERVICES.map(({ name }) => name).filter(
    (name) => library || paths.some((path) => path.startsWith(`apps/${name}/`)),
  );
}
