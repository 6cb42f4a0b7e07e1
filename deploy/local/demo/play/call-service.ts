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

interface Answer {
  status: number;
  text: string;
}

/** The text of the answer. Throws LOCAL.DEMO_FAILED for every other status, with the service's problem code. */
export async function callForText(request: ServiceCall): Promise<string> {
  const answer = await send(request);
  if (answer.status === request.expect) return answer.text;
  throw unexpected(request, answer);
}

/** The answer's JSON; the caller states its shape. */
export async function call<Body>(request: ServiceCall): Promise<Body> {
  return parsed(await callForText(request));
}

/** As {@link call}; undefined where the service answers with one of these problem codes: it rightly says no. */
async function callUnless<Body>(problems: readonly string[], request: ServiceCall): Promise<Body | undefined> {
  const answer = await send(request);
  if (answer.status === request.expect) return parsed(answer.text);
  const { code } = problemOf(answer.text);
  if (code !== undefined && problems.includes(code)) return undefined;
  throw unexpected(request, answer);
}

/** A disclosure that an operation asked for. */
export interface AskedDisclosure {
  recipient: string;
  status: 'opened' | 'withheld';
  reason?: string;
}

/** A disclosure as it is now. */
export interface DisclosureState {
  recipient: string;
  status: 'opened' | 'closed' | 'withheld';
  outcome?: string;
}

/** What depends on the day: agreements lapse, people object and consent to nothing. */
const REASONS_TO_EXPECT: readonly (string | undefined)[] = ['no-agreement', 'objection', 'no-consent', 'restriction'];

/** One service's API as its users call it. Every answer but the expected one is an error. */
export abstract class ServiceClient {
  /** Requests answered so far. */
  requests = 0;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  protected async get<Body>(path: string): Promise<Body> {
    return this.#answered(await call<Body>({ method: 'GET', url: this.#url + path, expect: 200 }));
  }

  protected async delete(path: string): Promise<void> {
    this.#answered(await call<undefined>({ method: 'DELETE', url: this.#url + path, expect: 204 }));
  }

  protected async post<Body>(path: string, expect: number, body?: unknown): Promise<Body> {
    return this.#answered(await call<Body>(this.#posting(path, expect, body)));
  }

  /** Undefined where the service answers with one of these problem codes. */
  protected async postUnless<Body>(
    problems: readonly string[],
    path: string,
    expect: number,
    body?: unknown,
  ): Promise<Body | undefined> {
    return this.#answered(await callUnless<Body>(problems, this.#posting(path, expect, body)));
  }

  #posting(path: string, expect: number, body: unknown): ServiceCall {
    return { method: 'POST', url: this.#url + path, expect, ...(body === undefined ? {} : { body }) };
  }

  #answered<Body>(body: Body): Body {
    this.requests += 1;
    for (const disclosure of (body as { disclosures?: AskedDisclosure[] } | undefined)?.disclosures ?? []) {
      if (disclosure.status === 'withheld') mustBeExpected(disclosure);
    }
    return body;
  }
}

/** What the register does not let out on this day is on record; what it never lets out is a mistake of the service. */
function mustBeExpected({ recipient, reason }: AskedDisclosure): void {
  if (reason === undefined || REASONS_TO_EXPECT.includes(reason)) return;
  throw new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `The gate withheld a disclosure to ${recipient} (${reason}) that the declared register should allow: compare libs/declared-register with the service's disclosures.`,
  );
}

async function send({ method, url, body, accept }: ServiceCall): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        'accept-language': 'en',
        ...(accept === undefined ? {} : { accept }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
    throw new LocalStackError(
      'LOCAL.DEMO_FAILED',
      `${method} ${url} got no answer (${cause}): look into the service's log.`,
    );
  }
}

function unexpected({ method, url, expect }: ServiceCall, { status, text }: Answer): LocalStackError {
  const { code, title } = problemOf(text);
  const problem = code === undefined ? '' : `(${code}: ${title ?? ''}) `;
  return new LocalStackError(
    'LOCAL.DEMO_FAILED',
    `${method} ${url} answered ${status} ${problem}where ${expect} was expected: look into the service's log.`,
  );
}

/** Only code and title of a problem document: what else it says may repeat what was sent. */
function problemOf(text: string): { code?: string; title?: string } {
  try {
    const { code, title } = JSON.parse(text) as { code?: string; title?: string };
    return { ...(code === undefined ? {} : { code }), ...(title === undefined ? {} : { title }) };
  } catch {
    return {};
  }
}

function parsed<Body>(text: string): Body {
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}
