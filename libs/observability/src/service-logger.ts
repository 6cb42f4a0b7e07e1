import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** Names under which personal data or secrets travel; what is logged below them is replaced. */
const REDACTED = [
  'name',
  'phone',
  'mobile',
  'email',
  'address',
  'alarmAddress',
  'fields',
  'body',
  'password',
  'authorization',
];

/** One JSON line per entry on standard output; level by LOG_LEVEL (default info). */
export class ServiceLogger implements LoggerService {
  private readonly logger;

  constructor(service: string) {
    this.logger = pino({
      level: process.env['LOG_LEVEL'] ?? 'info',
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: REDACTED.flatMap((key) => [key, `*.${key}`]), censor: '[redacted]' },
    });
  }

  log(message: unknown, ...rest: unknown[]): void {
    // Nest announces every module and route at start; an operator reads past them to what matters.
    if (FRAMEWORK_CONTEXTS.has(String(rest.at(-1)))) return;
    this.logger.info(entry(message, rest));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(entry(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(entry(message, rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(entry(message, rest));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.logger.fatal(entry(message, rest));
  }
}

const FRAMEWORK_CONTEXTS = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
  'NestMicroservice',
]);

/** Nest passes the context last, and a stack or details before it. */
function entry(message: unknown, rest: unknown[]): Record<string, unknown> {
  const context = rest.at(-1);
  const details = rest.slice(0, -1);
  return {
    ...(typeof message === 'object' && message !== null ? message : { msg: String(message) }),
    ...(typeof context === 'string' ? { context } : {}),
    ...(details.length > 0 ? { details } : {}),
  };
}
