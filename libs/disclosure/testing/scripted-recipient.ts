import http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What the recipient does with one request: answers with a status, breaks the connection before or after it has read
 * the body, or never says anything.
 */
export type Turn = number | 'drop-before' | 'drop-after' | 'silent';

export interface Received {
  path: string;
  key: string;
  /** Empty where the body was not read. */
  body: Buffer;
}

/** A real HTTP server on the loopback that follows a script: one turn a request, the last one for all further. */
export class ScriptedRecipient {
  readonly received: Received[] = [];
  /** Called when a request has been read whole, before it is answered. */
  beforeAnswer: (received: Received) => Promise<void> = () => Promise.resolve();
  private turns: Turn[] = [200];
  private readonly server = http.createServer((request, response) => void this.take(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  script(...turns: [Turn, ...Turn[]]): void {
    this.turns = turns;
    this.received.length = 0;
    this.beforeAnswer = () => Promise.resolve();
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const turn = this.turns.length > 1 ? this.turns.shift()! : this.turns[0]!;
    const received = {
      path: request.url ?? '',
      key: String(request.headers['idempotency-key']),
      body: Buffer.alloc(0),
    };
    this.received.push(received);
    if (turn === 'drop-before') {
      request.socket.destroy();
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.body = Buffer.concat(chunks);
    await this.beforeAnswer(received);
    if (turn === 'silent') return;
    if (turn === 'drop-after') request.socket.destroy();
    else response.writeHead(turn, { 'content-type': 'application/json' }).end('{}');
  }
}

/** A base URL at which nothing listens. */
export async function deadEnd(): Promise<string> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
