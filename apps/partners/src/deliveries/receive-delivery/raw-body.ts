import type { FastifyRequest } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Largest request, bytes. */
const BODY_LIMIT = 1024 * 1024;

const raw = new WeakMap<FastifyRequest, Buffer>();

/** The bytes of a request's JSON body as they came. */
export function rawBodyOf(request: FastifyRequest): Buffer {
  return raw.get(request) ?? Buffer.alloc(0);
}

/** Reads JSON and keeps its bytes: whoever holds the salt of a receipt can compute it again only from these. */
export function keepRawBodies(app: NestFastifyApplication): void {
  app.useBodyParser('application/json', { bodyLimit: BODY_LIMIT }, (request, body, done) => {
    raw.set(request as FastifyRequest, body);
    try {
      done(null, body.length === 0 ? undefined : JSON.parse(body.toString('utf8')));
    } catch {
      done(Object.assign(new Error('not JSON'), { statusCode: 400 }), undefined);
    }
  });
}
