import { randomUUID } from 'node:crypto';
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { onClient } from '#database';
import { appendToOutbox } from '#outbox';
import { newProcessingEvent } from '#processing-event';
import { SOURCE } from '../workload/generate-workload.ts';
import { NOTE_PROBE } from './probe-commits.query.ts';

export const ASK_EVERY_MS = 10;
const READABLE_WITHIN_MS = 60_000;

/**
 * Commits one disclosure after the other to a recipient of its own and asks for each in that recipient's sharing log. One person, so
 * that they come in their order: entry n is disclosure n.
 */
export class ProbeStream {
  readonly #client: Client;
  readonly #recordsUrl: string;
  readonly #recipient: string;
  readonly #subject = randomUUID();
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #entries = 0;

  static async open(databaseUrl: string, recordsUrl: string, number: number): Promise<ProbeStream> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return new ProbeStream(client, recordsUrl, number);
  }

  private constructor(client: Client, recordsUrl: string, number: number) {
    this.#client = client;
    this.#recordsUrl = recordsUrl;
    this.#recipient = `latency-probe-${number}`;
  }

  /** Commits a disclosure and waits until its entry is shown. Its id, and when that was in milliseconds since 1970. */
  async probe(): Promise<{ id: string; readableAt: number }> {
    const event = newProcessingEvent({
      source: SOURCE,
      subject: this.#subject,
      at: new Date(),
      activity: 'guard-dispatch',
      operation: 'disclose',
      purposes: ['guard-dispatch'],
      legalBasis: 'A6-1-b',
      subjectKind: 'customer',
      categories: ['alarm-address', 'name'],
      recipient: { key: this.#recipient, class: 'guard-company', role: 'processor' },
      country: 'SE',
      disclosure: { id: randomUUID(), phase: 'opened' },
    });
    await this.#client.query('BEGIN');
    await appendToOutbox(onClient(this.#client), [event]);
    await this.#client.query(NOTE_PROBE, [event.id]);
    await this.#client.query('COMMIT');
    const readableAt = await this.#untilShown(this.#entries);
    this.#entries += 1;
    return { id: event.id, readableAt };
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#client.end();
  }

  async #untilShown(index: number): Promise<number> {
    const end = performance.now() + READABLE_WITHIN_MS;
    while (performance.now() < end) {
      const { status, body } = await this.#ask(index);
      const at = performance.timeOrigin + performance.now();
      // A recipient that nobody declared is unknown until its first entry.
      if (status !== 200 && status !== 404) throw new Error(`the sharing log answered ${status}`);
      if (status === 200 && (JSON.parse(body) as { entries: unknown[] }).entries.length > 0) return at;
      await pause(ASK_EVERY_MS);
    }
    throw new Error(
      `an entry was not readable within ${READABLE_WITHIN_MS / 1_000} s: look into the logs of relay and records`,
    );
  }

  #ask(index: number): Promise<{ status: number; body: string }> {
    const url = `${this.#recordsUrl}/api/recipients/${this.#recipient}/sharing-log?cursor=${index}&limit=1`;
    return new Promise((resolve, reject) => {
      get(url, { agent: this.#agent }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => (body += text));
        response.once('error', reject);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
      }).once('error', reject);
    });
  }
}
