import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ProcessingEvent } from '#processing-event';
import { BreakableLink } from './breakable-link.js';
import { freshDatabase } from './fresh-database.js';
import { Recipients } from './stand-in-recipients.js';

/** An error's fields, RFC 9457; of an answer that is none they are absent. */
export interface ProblemBody {
  code: string;
  title: string;
  errors: { pointer: string; code: string; expected: string; found: string }[];
}

export interface Answer<Body = ProblemBody> {
  status: number;
  type: string;
  body: Body;
}

/** Where the wrong fields of a request are, each once, in alphabetical order. */
export function wrongFields({ body }: Answer): string[] {
  return [...new Set(body.errors.map(({ pointer }) => pointer))].sort();
}

/** A service as it runs, over a database of its own, with recipients that acknowledge everything; the relay is off. */
export interface RunningService {
  url: string;
  app: NestFastifyApplication;
  database: BreakableLink;
  recipients: Recipients;
  call<Body = ProblemBody>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body & ProblemBody>>;
  /** Events in the outbox, oldest first, those of an operation if one is given. */
  events(operationId?: string): Promise<ProcessingEvent[]>;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/**
 * Starts a service that emits events. `create` builds the application from the environment that is given to it: database,
 * recipients, relay off, short delays.
 */
export async function startEmittingService(
  source: string,
  create: (environment: Record<string, string>) => Promise<NestFastifyApplication>,
): Promise<RunningService> {
  const fresh = await freshDatabase(`${source}_test`);
  const serverUrl = new URL(fresh.serverUrl);
  const link = new BreakableLink(serverUrl.hostname, Number(serverUrl.port || 5432));
  const linkedUrl = new URL(serverUrl);
  linkedUrl.host = `127.0.0.1:${await link.open()}`;
  const recipients = new Recipients();
  const app = await create({
    PORT: '0',
    DATABASE_URL: linkedUrl.toString(),
    DATABASE_NAME: fresh.name,
    PARTNERS_URL: await recipients.start(),
    OUTBOX_RELAY: 'off',
    DISCLOSURE_BASE_DELAY_MS: '20',
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const query = async <Row>(sql: string, parameters?: unknown[]) =>
    (await fresh.pool.query(sql, parameters)).rows as Row[];
  return {
    url,
    app,
    database: link,
    recipients,
    query,
    call: (method, path, body, headers) => call(url, method, path, body, headers),
    events: async (operationId) =>
      (await query<{ event: ProcessingEvent }>('SELECT event FROM outbox ORDER BY position'))
        .map(({ event }) => event)
        .filter(({ data }) => operationId === undefined || data.operationId === operationId),
    stop: async () => {
      await app.close();
      await recipients.stop();
      await link.close();
      await fresh.drop();
    },
  };
}

async function call<Body>(
  url: string,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Body>> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (text === '' ? {} : JSON.parse(text)) as Body,
  };
}
