import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one recipient was sent. */
export interface Received {
  /** Key of the recipient. */
  recipient: string;
  path: string;
  /** Idempotency-Key. */
  key: string;
  body: { purpose: string; persons: ({ kind: string } & Record<string, unknown>)[]; reaches?: string };
}

/** A server in the place of every recipient's API: keeps what comes, acknowledges all. */
export class Recipients {
  readonly received: Received[] = [];
  /** Looked at while the sender still waits for the answer. */
  onArrival: ((received: Received) => Promise<void>) | undefined;
  private held: Promise<void> | undefined;
  private release: () => void = () => undefined;
  private readonly server = createServer((request, response) => void this.take(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on everything is read and kept, and nothing answered, until {@link letGo}. */
  hold(): void {
    this.held ??= new Promise((resolve) => (this.release = resolve));
  }

  letGo(): void {
    this.release();
    this.held = undefined;
  }

  async stop(): Promise<void> {
    this.letGo();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, recipient = '', ...path] = (request.url ?? '').split('/');
    const received: Received = {
      recipient,
      path: `/${path.join('/')}`,
      key: String(request.headers['idempotency-key']),
      body: JSON.parse(Buffer.concat(chunks).toString()) as Received['body'],
    };
    await this.onArrival?.(received);
    this.received.push(received);
    await this.held;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"receipt":"test"}');
  }
}
