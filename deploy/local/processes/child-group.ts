import { spawn } from 'node:child_process';
import { LocalStackError } from '../local-stack-error.ts';
import { spawnChild, type ChildOptions, type ManagedChild } from './child-process.ts';

export interface ToolOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
  readonly uid?: number;
  readonly gid?: number;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
}

export interface ToolResult {
  /** Exit code; null when the tool was killed or could not be started. */
  readonly code: number | null;
  /** stdout and stderr as they came. */
  readonly output: string;
  /** errno of a failed start, e.g. ENOENT. */
  readonly spawnError?: string;
}

/**
 * All child processes of one run. Whatever happens half-way through a start, `stop` ends everything begun so far, the
 * last started first, and lets nothing new begin.
 */
export class ChildGroup {
  readonly #children: ManagedChild[] = [];
  readonly #toolPids = new Set<number>();
  #closed = false;

  /** Starts a server or service. */
  start(options: ChildOptions): ManagedChild {
    this.#refuseIfClosed();
    const child = spawnChild(options);
    this.#children.push(child);
    return child;
  }

  /** Runs a tool that ends by itself. Never throws because of its exit code. */
  async run(command: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
    this.#refuseIfClosed();
    const { onOutput, ...spawnOptions } = options;
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions });
    const { pid } = child;
    if (pid !== undefined) this.#toolPids.add(pid);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        onOutput?.(text);
      });
    }
    const result = await new Promise<ToolResult>((resolve) => {
      child.once('error', (error: NodeJS.ErrnoException) => {
        resolve({ code: null, output, spawnError: error.code ?? 'unknown' });
      });
      child.once('close', (code) => resolve({ code, output }));
    });
    if (pid !== undefined) this.#toolPids.delete(pid);
    this.#refuseIfClosed();
    return result;
  }

  /** Stops services side by side, then the servers beneath them; `order` names the servers from top to bottom. */
  async stop(order: readonly string[]): Promise<void> {
    this.#closed = true;
    this.#killTools();
    const services = this.#children.filter((child) => !order.includes(child.name));
    await Promise.all(services.map((child) => child.stop()));
    for (const name of order) {
      await Promise.all(this.#children.filter((child) => child.name === name).map((child) => child.stop()));
    }
  }

  /** SIGKILL to everything. */
  async kill(): Promise<void> {
    this.#closed = true;
    this.#killTools();
    await Promise.all(this.#children.map((child) => child.kill()));
  }

  #killTools(): void {
    for (const pid of this.#toolPids) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It ended in this very moment.
      }
    }
  }

  #refuseIfClosed(): void {
    if (this.#closed) throw new LocalStackError('LOCAL.STOPPING', 'The local stack is being stopped.');
  }
}
