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
