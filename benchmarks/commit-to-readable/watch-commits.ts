import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { noteCommits, readCommitTimes } from './commit-times.query.ts';

const ASK_EVERY_MS = 2;
const READABLE_WITHIN_MS = 30_000;
/** Events asked for at once before the next operation has to wait. */
const MOST_AT_ONCE = 2;

/** Hears of each commit of the alarms service and asks the register for its event until that is there. */
export class WatchCommits {
  readonly #database: Client;
  readonly #recordsUrl: string;
  readonly #asking = new Set<Promise<void>>();
  /** Milliseconds since 1970, by event id. */
  #readableAt = new Map<string, number>();
  #failure: Error | undefined;

  static async begin(databaseUrl: string, recordsUrl: string): Promise<WatchCommits> {
    const url = new URL(databaseUrl);
    url.pathname = '/trettio_alarms';
    const database = new Client({ connectionString: url.toString() });
    await database.connect();
    const watch = new WatchCommits(database, recordsUrl);
    database.on('notification', ({ payload }) => watch.#follow(payload ?? ''));
    await noteCommits(database);
    return watch;
  }

  private constructor(database: Client, recordsUrl: string) {
    this.#database = database;
    this.#recordsUrl = recordsUrl;
  }

  /** Waits while many events are asked for: the asking itself must not become the load. */
  async untilQuieter(): Promise<void> {
    while (this.#asking.size >= MOST_AT_ONCE) await Promise.race(this.#asking);
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Milliseconds from commit to readable of everything since the last call, once all of it is readable. */
  async takeLatencies(): Promise<number[]> {
    // Recipients' answers lead to commits after the operation: none for a while means that all have come.
    do {
      await Promise.all(this.#asking);
      await pause(500);
    } while (this.#asking.size > 0);
    if (this.#failure !== undefined) throw this.#failure;
    const readableAt = this.#readableAt;
    this.#readableAt = new Map();
    const committedAt = await readCommitTimes(this.#database, [...readableAt.keys()]);
    return [...readableAt].map(([id, at]) => at - (committedAt.get(id) ?? Number.NaN));
  }

  async end(): Promise<void> {
    await this.#database.end();
  }

  #follow(id: string): void {
    const asking = this.#untilReadable(id)
      .catch((error: unknown) => {
        this.#failure ??= error as Error;
      })
      .finally(() => this.#asking.delete(asking));
    this.#asking.add(asking);
  }

  async #untilReadable(id: string): Promise<void> {
    const end = performance.now() + READABLE_WITHIN_MS;
    while (performance.now() < end) {
      const response = await fetch(`${this.#recordsUrl}/api/events/${id}`);
      const at = performance.timeOrigin + performance.now();
      await response.arrayBuffer();
      if (response.status === 200) {
        this.#readableAt.set(id, at);
        return;
      }
      if (response.status !== 404) throw new Error(`GET /api/events/{id} answered ${response.status}`);
      await pause(ASK_EVERY_MS);
    }
    throw new Error(`an event was not readable within ${READABLE_WITHIN_MS / 1000} s: see GET /api/stats`);
  }
}
