import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { main } from '../main.js';

/** Stands in for the register's API: answers in turn what it was told to, and keeps what it was asked. */
export class StandInRegister {
  asked: [request: string, body: string][] = [];
  answers: [status: number, body: object][] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      this.asked.push([`${request.method} ${request.url}`, Buffer.concat(chunks).toString()]);
      const [status, answer] = this.answers.shift()!;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  forget(): void {
    this.asked = [];
    this.answers = [];
  }

  /** Runs the command line against it, with nothing on standard input. */
  async run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    const { port } = this.server.address() as AddressInfo;
    const code = await main(args, {
      env: { TRETTIO_URL: `http://127.0.0.1:${port}`, LANG: 'en_GB.UTF-8' },
      stdin: (async function* () {})(),
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
    });
    return { code, out, err };
  }
}
