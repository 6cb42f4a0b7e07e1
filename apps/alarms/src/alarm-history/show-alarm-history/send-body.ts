import type { FastifyReply } from 'fastify';

export type AnswerOutcome = 'acknowledged' | 'unknown' | 'not-sent';

/**
 * Sends a JSON text and says how it went. acknowledged: all of it was handed to the network · unknown: the connection
 * broke after bytes may have left · not-sent: it had broken before the first.
 */
export function sendBody(reply: FastifyReply, body: string): Promise<AnswerOutcome> {
  const { raw } = reply;
  if (raw.destroyed || raw.socket?.destroyed === true) return Promise.resolve('not-sent');
  return new Promise((resolve) => {
    raw.once('finish', () => resolve('acknowledged'));
    raw.once('close', () => resolve(raw.headersSent ? 'unknown' : 'not-sent'));
    void reply.type('application/json; charset=utf-8').send(body);
  });
}
