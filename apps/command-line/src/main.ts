import { ASK_USAGE, ask } from './ask/ask.js';
import { CHECK_EVENT_USAGE, checkEvent } from './check-event/check-event.js';
import { EDITION_USAGE, edition } from './edition/edition.js';
import { FINDINGS_USAGE, findings } from './findings/findings.js';
import { IMPORT_USAGE, importRegister } from './import-register/import-register.js';
import { INTAKE_USAGE, intake } from './intake/intake.js';
import { QUARANTINE_USAGE, quarantine } from './quarantine/quarantine.js';
import { REPORT_USAGE, report } from './report/report.js';
import { EXIT, type Surroundings, UsageError, languageOfUser } from './surroundings.js';

const COMMANDS: Readonly<Record<string, (args: string[], surroundings: Surroundings) => Promise<number>>> = {
  ask,
  'check-event': checkEvent,
  edition,
  findings,
  import: importRegister,
  intake,
  quarantine,
  report,
};

const USAGES = [
  CHECK_EVENT_USAGE,
  IMPORT_USAGE,
  EDITION_USAGE,
  REPORT_USAGE,
  QUARANTINE_USAGE,
  INTAKE_USAGE,
  FINDINGS_USAGE,
  ASK_USAGE,
];

/** Runs one command; returns the exit code: 0 fine, 1 something was found, 2 wrong usage. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name = '', ...rest] = args;
  const lang = languageOfUser(undefined, surroundings.env);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const asked = name === '--help' || name === '-h';
    (asked ? surroundings.stdout : surroundings.stderr).write(`${USAGES.map((usage) => usage[lang]).join('\n')}\n`);
    return asked ? EXIT.fine : EXIT.usage;
  }
  try {
    return await command(rest, surroundings);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    surroundings.stderr.write(`${(error as Error).message}\n\n${USAGES.map((usage) => usage[lang]).join('\n')}\n`);
    return EXIT.usage;
  }
}

/** Ours, and those of Node's own parser of arguments. */
function isUsageError(error: unknown): boolean {
  return error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
