import { call } from './call-service.ts';

export interface Fault {
  mode: 'slow' | 'fail-before' | 'fail-after' | 'refuse' | 'drop-after';
  /** Requests that it meets; all of them until it is cleared when left out. */
  times?: number;
  /** Of slow. */
  delayMs?: number;
}

/** Makes recipients in the sandbox misbehave. */
export class SandboxFaults {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async set(recipient: string, fault: Fault): Promise<void> {
    await call({ method: 'PUT', url: this.#faultOf(recipient), expect: 200, body: fault });
  }

  async clear(recipients: readonly string[]): Promise<void> {
    for (const recipient of recipients) await call({ method: 'DELETE', url: this.#faultOf(recipient), expect: 204 });
  }

  #faultOf(recipient: string): string {
    return `${this.#url}/sandbox/recipients/${recipient}/fault`;
  }
}
