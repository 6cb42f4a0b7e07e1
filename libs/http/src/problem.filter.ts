import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTransientDatabaseError, postgresCode } from '#database';
import { type Lang, languageOf } from './language.js';
import { Problem } from './problem.js';

/** Answers every error as application/problem+json (RFC 9457); what is not foreseen is logged and told as such. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500)
      this.logger.error(`${problem.code} ${request.method} ${request.routeOptions?.url ?? ''}`, describe(error));
    if (reply.raw.headersSent) {
      // Half of an answer is out; only a broken connection tells the reader that the rest is missing.
      reply.raw.destroy();
      return;
    }
    send(reply, problem, languageOf(request));
  }
}

/** The same for what fails before any route is chosen, where no filter is asked: an address that cannot be read. */
export function answerFrameworkError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  send(reply, statusOf(error) === 414 ? ADDRESS_TOO_LONG : BAD_ADDRESS, languageOf(request));
}

function send(reply: FastifyReply, problem: Problem, lang: Lang): void {
  if (problem.status === 503) void reply.header('retry-after', '5');
  void reply
    .status(problem.status)
    .type('application/problem+json')
    .header('content-language', lang)
    .send({
      type: `urn:trettio:problem:${problem.code.toLowerCase().replaceAll('.', ':')}`,
      title: problem.text[lang],
      status: problem.status,
      code: problem.code,
      ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
    });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isTransientDatabaseError(error)) return DATABASE_AWAY;
  if (TEXT_WITH_NUL.has(postgresCode(error) ?? '')) return UNKEEPABLE_TEXT;
  const status = statusOf(error);
  return (
    (status === undefined ? undefined : FRAMEWORK_PROBLEMS[status]) ??
    (status && status < 500 ? badRequest(status) : UNFORESEEN)
  );
}

/** Nest's exceptions and Fastify's own errors (body too large, not JSON) both carry a status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** Name and code only: messages of drivers quote rows, and rows hold personal data. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [`${error.name}${typeof code === 'string' ? ` (${code})` : ''}`, ...frames].join('\n');
}

/** SQLSTATE, in text and in jsonb: JSON may hold the character U+0000, PostgreSQL may not. */
const TEXT_WITH_NUL = new Set(['22021', '22P05']);

const UNKEEPABLE_TEXT = new Problem('HTTP.UNKEEPABLE_TEXT', 400, {
  sv: 'En text innehåller tecknet U+0000, som inte kan sparas; ingenting har sparats. Ta bort det.',
  en: 'A text holds the character U+0000, which cannot be kept; nothing was saved. Take it out.',
});

const DATABASE_AWAY = new Problem('DATABASE.AWAY', 503, {
  sv: 'Tjänstens databas svarar inte; ingenting har sparats eller lämnats ut. Försök igen om en stund.',
  en: 'The service’s database does not answer; nothing was saved and nothing disclosed. Try again in a while.',
});

const UNFORESEEN = new Problem('SERVICE.UNFORESEEN', 500, {
  sv: 'Tjänsten mötte ett fel som den inte känner. Tidpunkten räcker för att hitta det i loggen.',
  en: 'The service met an error it does not know. The time is enough to find it in the log.',
});

const BAD_ADDRESS = new Problem('HTTP.BAD_ADDRESS', 400, {
  sv: 'Adressen går inte att läsa. Skriv om den enligt RFC 3986; /openapi.json visar vilka som finns.',
  en: 'The address cannot be read. Write it as RFC 3986 says; /openapi.json shows those there are.',
});

const ADDRESS_TOO_LONG = new Problem('HTTP.ADDRESS_TOO_LONG', 414, {
  sv: 'Adressen har en för lång del. Se /openapi.json för hur den ska se ut.',
  en: 'A part of the address is too long. See /openapi.json for how it must be.',
});

const FRAMEWORK_PROBLEMS: Record<number, Problem> = {
  404: new Problem('HTTP.NO_SUCH_ROUTE', 404, {
    sv: 'Ingenting finns på den här adressen. Se /openapi.json för dem som finns.',
    en: 'Nothing is at this address. See /openapi.json for those that are.',
  }),
  413: new Problem('HTTP.BODY_TOO_LARGE', 413, {
    sv: 'Anropets innehåll är för stort.',
    en: 'The request’s body is too large.',
  }),
  415: new Problem('HTTP.UNSUPPORTED_MEDIA_TYPE', 415, {
    sv: 'Skicka innehållet som application/json.',
    en: 'Send the body as application/json.',
  }),
};

function badRequest(status: number): Problem {
  return new Problem('HTTP.BAD_REQUEST', status, {
    sv: 'Anropet går inte att läsa. Innehållet ska vara giltig JSON enligt /openapi.json.',
    en: 'The request cannot be read. Its body must be valid JSON as /openapi.json describes.',
  });
}
