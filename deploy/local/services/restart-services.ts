import type { LocalStack } from '../local-stack.ts';
import type { ManagedChild } from '../processes/child-process.ts';
import { SERVICES, serviceUrls } from '../services.ts';
import type { ServerAddresses } from '../start-servers.ts';
import { serviceDied } from './service-died.ts';
import { startService, untilHealthy } from './start-service.ts';

/** Keeps the services of a development run: a service that dies is reported and waits for the next change. */
export class RestartingServices {
  readonly #stack: LocalStack;
  readonly #servers: ServerAddresses;
  readonly #report: (error: unknown) => void;
  readonly #running = new Map<string, ManagedChild>();
  readonly #wanted = new Set<string>();
  #busy = false;

  constructor(stack: LocalStack, servers: ServerAddresses, report: (error: unknown) => void) {
    this.#stack = stack;
    this.#servers = servers;
    this.#report = report;
  }

  /** Restarts these services; a call while others restart is done right after. */
  async restart(names: readonly string[]): Promise<void> {
    for (const name of names) this.#wanted.add(name);
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#wanted.size > 0) {
        const batch = [...this.#wanted];
        this.#wanted.clear();
        await Promise.all(batch.map((name) => this.#restartOne(name)));
      }
    } finally {
      this.#busy = false;
    }
  }

  async #restartOne(name: string): Promise<void> {
    const service = SERVICES.find((candidate) => candidate.name === name);
    if (service === undefined) return;
    const url = serviceUrls(this.#stack.settings.servicePorts)[name] ?? '';
    try {
      await this.#stack.progress.step(
        async () => {
          await this.#running.get(name)?.stop();
          const child = startService(this.#stack, service, this.#servers);
          this.#running.set(name, child);
          await untilHealthy(child, url);
          void child.exited.then(() => {
            if (!child.stopping()) this.#report(serviceDied(child, 'and waits for the next change'));
          });
        },
        () => `${name} on ${url}`,
      );
    } catch (error) {
      this.#report(error);
    }
  }
}
