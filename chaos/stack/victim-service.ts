import type { ManagedChild } from '../../deploy/local/processes/child-process.ts';
import { signalAll } from './process-tree.ts';
import type { Victim } from './victim.ts';

const BEGIN_AGAIN_AFTER_MS = 300;

/** A service's process; one that ends by itself is begun again, as by whatever watches over services in operation. */
export class VictimService implements Victim {
  /** How often it has ended unasked: one that starts while its database is away may. */
  endedUnasked = 0;
  readonly #begin: () => ManagedChild;
  #wanted = false;
  #child: ManagedChild | undefined;
  #again: NodeJS.Timeout | undefined;

  constructor(begin: () => ManagedChild) {
    this.#begin = begin;
  }

  get runs(): boolean {
    return this.#wanted;
  }

  /** The process that was begun last. */
  get child(): ManagedChild | undefined {
    return this.#child;
  }

  async start(): Promise<void> {
    this.#wanted = true;
    this.#spawn();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await this.#letGo()?.stop();
  }

  async kill(): Promise<void> {
    await this.#letGo()?.kill();
  }

  pause(): void {
    if (this.#child !== undefined) signalAll([this.#child.pid], 'SIGSTOP');
  }

  resume(): void {
    if (this.#child !== undefined) signalAll([this.#child.pid], 'SIGCONT');
  }

  #spawn(): void {
    const child = this.#begin();
    this.#child = child;
    void child.exited.then(() => {
      if (this.#child !== child || !this.#wanted) return;
      this.endedUnasked += 1;
      this.#again = setTimeout(() => this.#spawn(), BEGIN_AGAIN_AFTER_MS);
    });
  }

  #letGo(): ManagedChild | undefined {
    this.#wanted = false;
    clearTimeout(this.#again);
    return this.#child;
  }
}
