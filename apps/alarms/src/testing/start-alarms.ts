import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { readConfiguration } from '#config';
import { databaseUrl } from '#database';
import type { DisclosureCheck } from '#disclosure';
import { type FieldError, createService } from '#http';
import type { ProcessingEvent } from '#processing-event';
import { AppModule } from '../app.module.js';
import { AlarmsConfiguration } from '../configuration.js';
import { SERVICE } from '../service-description.js';
import { BreakableLink } from './breakable-link.js';
import { Recipients } from './recipients.js';

/** An error's fields, RFC 9457; of an answer that is none they are absent. */
export interface ProblemBody {
  code: string;
  title: string;
  errors: FieldError[];
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

/** The service as it runs, over a database of its own, with recipients that acknowledge everything; the relay is off. */
export interface RunningAlarms {
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
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startAlarms({ check }: { check?: DisclosureCheck } = {}): Promise<RunningAlarms> {
  const serverUrl = new URL(process.env['DATABASE_URL'] ?? 'postgres://DATABASE_URL-is-not-set');
  const link = new BreakableLink(serverUrl.hostname, Number(serverUrl.port || 5432));
  const linkedUrl = new URL(serverUrl);
  linkedUrl.host = `127.0.0.1:${await link.open()}`;
  const recipients = new Recipients();
  const name = `trettio_alarms_test_${randomBytes(6).toString('hex')}`;
  const configuration = readConfiguration(AlarmsConfiguration, {
    PORT: '0',
    DATABASE_URL: linkedUrl.toString(),
    DATABASE_NAME: name,
    PARTNERS_URL: await recipients.start(),
    OUTBOX_RELAY: 'off',
    DISCLOSURE_BASE_DELAY_MS: '20',
  });
  const app = await createService(AppModule.register(configuration, check), SERVICE);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const observer = new pg.Pool({ connectionString: databaseUrl(serverUrl.toString(), name), max: 1 });
  const query = async <Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]) =>
    (await observer.query<Row>(sql, parameters)).rows;
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
      await observer.end();
      await link.close();
      await dropDatabase(serverUrl.toString(), name);
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

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(serverUrl, 'postgres') });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await client.end();
}
