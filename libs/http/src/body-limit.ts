import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Lets a route take a body of up to this many bytes, where others take the service's limit. */
export function BodyLimit(bytes: number): MethodDecorator & ClassDecorator {
  return RouteConfig({ bodyLimit: bytes });
}

/** Gives the routes that ask for it a limit of their own; has to run before they are registered. */
export function obeyBodyLimits(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}
