import { type Agent, request } from 'node:http';

export interface Answer {
  status: number;
  ms: number;
  bytes: number;
}

/** Asks for JSON and reads the answer to its end; with a body by POST. */
export function askApi(agent: Agent, url: string, body?: object): Promise<Answer> {
  const sent = performance.now();
  const headers = { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, ms: performance.now() - sent, bytes }));
    });
    asking.once('error', reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
