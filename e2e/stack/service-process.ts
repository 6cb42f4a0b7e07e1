import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { eventually } from '#test-bed';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Generous: all services start at once, perhaps beside a build. */
const START_WITHIN_MS = 90_000;

/** A service as it runs in production: its compiled entry, in a process of its own, told everything by its environment. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  private said = '';

  constructor(
    /** Compiled entry, below dist/apps. */
    private readonly entry: string,
    private readonly environment: Record<string, string>,
    /** Answers /health; absent where the process listens to nobody. */
    readonly url?: string,
  ) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, [`dist/apps/${this.entry}`], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', KAFKAJS_NO_PARTITIONER_WARNING: '1', ...this.environment },
      // The channel ends with this process, and the service with it, should the test runner be killed.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => (this.said += text.toString()));
    this.child = child;
    const { url } = this;
    if (url === undefined) return;
    await eventually(async () => {
      if (child.exitCode !== null) throw new Error(`${this.entry} ended: ${this.said.slice(-2_000)}`);
      return (await fetch(`${url}/health`)).ok;
    }, START_WITHIN_MS);
  }

  /** Asks it to stop and waits until it has. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Ends it without a word, as a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
