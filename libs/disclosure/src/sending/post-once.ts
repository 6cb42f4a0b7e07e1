import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { type AttemptResult, resultOfStatus } from './outcome.js';

/** One attempt to hand a request over. */
export interface PostRequest {
  url: URL;
  idempotencyKey: string;
  body: Buffer;
  /** For the whole attempt, from looking the name up to the answer's status line. */
  timeoutMs: number;
}

/** Sends requests over connections that are kept open; close it when no more are to come. */
export class Poster {
  private readonly agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 32 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 32 }),
  };

  /** Never rejects: whatever goes wrong is a result. */
  post({ url, idempotencyKey, body, timeoutMs }: PostRequest): Promise<AttemptResult> {
    return new Promise((resolve) => {
      let mayHaveLeft = false;
      const ended = (): void => resolve(mayHaveLeft ? 'no-answer' : 'never-connected');
      const secure = url.protocol === 'https:';
      const request = (secure ? https : http).request(url, {
        method: 'POST',
        agent: secure ? this.agents['https:'] : this.agents['http:'],
        headers: {
          'content-type': 'application/json',
          'content-length': body.length,
          'idempotency-key': idempotencyKey,
        },
      });
      // An attempt that is not over by then is given up whole, so that it cannot outlive the row's lease.
      const deadline = setTimeout(() => request.destroy(), timeoutMs);
      request.on('socket', (socket) => {
        whenBytesCanLeave(socket, request.reusedSocket, secure, () => (mayHaveLeft = true));
      });
      request.on('response', (response) => {
        resolve(resultOfStatus(response.statusCode ?? 0));
        response.on('error', () => undefined);
        // The answer's text is not wanted, but an unread one would keep the connection from the next request.
        response.resume();
      });
      request.on('error', ended);
      request.on('close', () => {
        clearTimeout(deadline);
        ended();
      });
      request.end(body);
    });
  }

  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }
}

/**
 * Error codes do not tell whether anything left: ECONNRESET comes before and after. The socket does: it holds back what
 * is written until it is connected, over TLS until the handshake is done.
 */
function whenBytesCanLeave(socket: Socket, reused: boolean, secure: boolean, then: () => void): void {
  if (reused || !socket.connecting) then();
  else socket.once(secure ? 'secureConnect' : 'connect', then);
}
