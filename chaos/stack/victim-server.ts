import { processTree, signalAll } from './process-tree.ts';
import type { Victim } from './victim.ts';

interface RunningServer {
  readonly pid: number;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

const MOST_STARTS = 4;

/** PostgreSQL or a broker, with the processes that it has begun itself. */
export class VictimServer implements Victim {
  readonly #begin: () => Promise<RunningServer>;
  #running: RunningServer | undefined;
  #paused: number[] = [];

  /** `begin` starts it on the same data and resolves when it answers. */
  constructor(begin: () => Promise<RunningServer>) {
    this.#begin = begin;
  }

  async start(): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        this.#running = await this.#begin();
        return;
      } catch (error) {
        // On a busy machine a server that recovers from a kill may be given up too early.
        if (tries === MOST_STARTS) throw error;
      }
    }
  }

  async kill(): Promise<void> {
    signalAll(this.#tree(), 'SIGKILL');
    await this.#running?.kill();
  }

  /** The first process alone: those that it began notice by themselves, each in its own time. */
  async killFirst(): Promise<void> {
    await this.#running?.kill();
  }

  pause(): void {
    this.#paused = this.#tree();
    signalAll(this.#paused, 'SIGSTOP');
  }

  resume(): void {
    signalAll(this.#paused, 'SIGCONT');
    this.#paused = [];
  }

  #tree(): number[] {
    return this.#running === undefined ? [] : processTree(this.#running.pid);
  }
}
