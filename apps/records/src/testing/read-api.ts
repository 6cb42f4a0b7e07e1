import type { RunningRecords } from './start-records.js';

export interface Answer<Body> {
  status: number;
  type: string;
  headers: Headers;
  body: Body;
}

/** Asks the API for JSON. */
export async function get<Body = Record<string, unknown>>(
  { url }: Pick<RunningRecords, 'url'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer<Body>> {
  const response = await fetch(`${url}${path}`, { headers });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    body: (await response.json()) as Body,
  };
}

/** Asks the API to change something; without `body` the request has none. */
export async function post<Body = Record<string, unknown>>(
  records: Pick<RunningRecords, 'url'>,
  path: string,
  body?: unknown,
): Promise<Answer<Body>> {
  return send<Body>(records, 'POST', path, body);
}

/** The same by any method. */
export async function send<Body = Record<string, unknown>>(
  { url }: Pick<RunningRecords, 'url'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<Body>> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    body: (await response.json()) as Body,
  };
}
