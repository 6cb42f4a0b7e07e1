/**
 * Fills in `${NAME}`, `${NAME:-default}` and `${NAME:?message}` as compose does. Throws with the message where a variable
 * that must be given is missing or empty.
 */
export function interpolate(text: string, environment: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_whole, name: string, kind?: string, rest?: string) => {
    const value = environment[name] ?? '';
    if (value !== '') return value;
    if (kind === '-') return rest ?? '';
    throw new Error(`${name}: ${rest ?? 'is not set, and has no default'}`);
  });
}

/** Names of the variables in a text. */
export function variablesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? ''));
}

/** The settings of an env file: `NAME=value` a line, comments and empty lines apart. */
export function readEnvFile(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
