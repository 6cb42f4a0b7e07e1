import type { Lang } from '#declared-register';

/** What a command is given of its process; a test gives its own. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Exit codes of every command. */
export const EXIT = { fine: 0, found: 1, usage: 2 } as const;

/** The command was called wrongly, or a file cannot be read: exit code 2. */
export class UsageError extends Error {
  readonly code = 'COMMAND.USAGE';
  readonly retriable = false;
}

/** `--lang` decides, then the locale (POSIX: LC_ALL, LC_MESSAGES, LANG), then English. */
export function languageOfUser(asked: string | undefined, env: NodeJS.ProcessEnv): Lang {
  if (asked === 'sv' || asked === 'en') return asked;
  if (asked !== undefined) throw new UsageError('--lang: sv | en');
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^sv\b|^sv_/i.test(locale) ? 'sv' : 'en';
}
