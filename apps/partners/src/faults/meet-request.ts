import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Fault, type Faults, NO_FAULT } from './fault.js';

const met = new WeakMap<FastifyRequest, Fault>();

/** The fault that this request met when it came in. */
export function faultOf(request: FastifyRequest): Fault {
  return met.get(request) ?? NO_FAULT;
}

/**
 * Runs before a request's body is read: decides which fault the request meets and carries out those that leave the body
 * unread.
 */
export async function meetRequest(faults: Faults, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const recipient = recipientOf(request);
  if (recipient === undefined) return;
  const fault = faults.take(recipient);
  met.set(request, fault);
  if (fault.mode === 'drop-before') {
    reply.hijack();
    request.raw.socket.destroy();
  } else if (fault.mode === 'fail-before') {
    await reply.status(503).header('connection', 'close').type('application/problem+json').send({
      type: 'urn:trettio:problem:sandbox:fail-before',
      title: 'The recipient is told to fail before it reads anything (PUT /sandbox/recipients/:key/fault).',
      status: 503,
      code: 'SANDBOX.FAIL_BEFORE',
    });
  }
}

function recipientOf({ method, url }: FastifyRequest): string | undefined {
  const [, first] = url.split('?')[0]!.split('/');
  return method === 'POST' && first !== undefined && first !== 'sandbox' ? first : undefined;
}
