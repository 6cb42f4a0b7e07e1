import { stripVTControlCharacters } from 'node:util';

export type LocalStackErrorCode =
  | 'LOCAL.UNSUPPORTED_PLATFORM'
  | 'LOCAL.BAD_SETTING'
  | 'LOCAL.STATE_NOT_WRITABLE'
  | 'LOCAL.ALREADY_RUNNING'
  | 'LOCAL.PORT_TAKEN'
  | 'LOCAL.JAVA_MISSING'
  | 'LOCAL.JAVA_TOO_OLD'
  | 'LOCAL.MAVEN_MISSING'
  | 'LOCAL.MAVEN_FAILED'
  | 'LOCAL.BUILD_FAILED'
  | 'LOCAL.POSTGRES_UNUSABLE'
  | 'LOCAL.POSTGRES_MAJOR'
  | 'LOCAL.POSTGRES_FAILED'
  | 'LOCAL.KAFKA_FAILED'
  | 'LOCAL.SERVER_UNREACHABLE'
  | 'LOCAL.LEFTOVER_STAYS'
  | 'LOCAL.SERVICE_FAILED'
  | 'LOCAL.DEMO_MISMATCH'
  | 'LOCAL.DEMO_FAILED'
  | 'LOCAL.NOT_RUNNING'
  | 'LOCAL.CHILD_DIED'
  | 'LOCAL.STOPPING';

/**
 * A refusal that the person at the keyboard can act on. The message is one line: what is wrong, then the way out.
 * Scripts print it without a stack trace and exit with 1.
 */
export class LocalStackError extends Error {
  readonly code: LocalStackErrorCode;
  /** Lines to print above the message, e.g. the end of a log. */
  readonly details: readonly string[];

  constructor(code: LocalStackErrorCode, message: string, details: readonly string[] = []) {
    super(message.replace(/\s*\n\s*/g, ' '));
    this.name = 'LocalStackError';
    this.code = code;
    this.details = details.map(stripVTControlCharacters);
  }
}
