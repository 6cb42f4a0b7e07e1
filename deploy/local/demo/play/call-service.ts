import { LocalStackError } from '../../local-stack-error.ts';

export interface ServiceCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  body?: unknown;
  /** The one status that counts as success. */
  expect: number;
  accept?: string;
}

const ANSWER_WITHIN_MS = 30_000;

/** The text of the answer. Throws LOCAL.DEMO_FAILED for every other status, with the service's problem code. */
export async function callForText({ method, url, body, expect, accept }: ServiceCall): Promise<string> {
  const response = await send(method, url, {
    method,
    headers: {
      'accept-language': 'en',
      ...(accept === undefined ? {} : { accept }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  const text = await response.text();
  if (response.status === expect) return text;
  throw new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `${method} ${url} answered ${response.status} ${problemOf(text)}where ${expect} was expected: look into the service's log.`,
  );
}

/** The answer's JSON; the caller states its shape. */
export async function call<Body>(request: ServiceCall): Promise<Body> {
  const text = await callForText(request);
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

async function send(method: string, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
    throw new LocalStackError(
      'LOCAL.DEMO_FAILED',
      `${method} ${url} got no answer (${cause}): look into the service's log.`,
    );
  }
}

/** Only code and title of a problem document: what else it says may repeat what was sent. */
function problemOf(text: string): string {
  try {
    const { code, title } = JSON.parse(text) as { code?: string; title?: string };
    return code === undefined ? '' : `(${code}: ${title ?? ''}) `;
  } catch {
    return '';
  }
}
