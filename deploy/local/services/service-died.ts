import { LocalStackError } from '../local-stack-error.ts';
import { lastLines, type ManagedChild } from '../processes/child-process.ts';

/** The error for a service that ended by itself, with the last lines of its log. */
export function serviceDied(child: ManagedChild, when: string): LocalStackError {
  const exit = child.exit();
  const how = exit?.signal == null ? `exit code ${exit?.code ?? '?'}` : `signal ${exit.signal}`;
  return new LocalStackError(
    'LOCAL.SERVICE_FAILED',
    `${child.name} ended ${when} (${how}): the last lines of ${child.logFile} are above.`,
    lastLines(child.logFile, 15),
  );
}
