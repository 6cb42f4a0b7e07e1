import { EXIT, type Surroundings, UsageError } from './surroundings.js';

/** One field that the register finds wrong. */
export interface WrongField {
  pointer: string;
  path?: string;
  article?: string;
  expected: string;
}

/** What the register answered: the body of a success with its text and entity tag, or the problem (RFC 9457). */
export type Answer<Body> =
  | { body: Body; text: string; etag: string | undefined }
  | { problem: { status: number; code: string; title: string; errors: WrongField[] } };

export interface Register {
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body: object): Promise<Answer<Body>>;
  /** Changes what has been read: `etag` says which state that was. */
  change<Body>(method: 'POST' | 'PUT', path: string, etag: string, body: object): Promise<Answer<Body>>;
  /** A file, to be read as it comes. */
  download(path: string): Promise<Response>;
}

const DEFAULT_URL = 'http://127.0.0.1:3000';

/** The register's API at `--url`, else TRETTIO_URL, else where the local stack has it; answers in the user's language. */
export function registerAt(asked: string | undefined, lang: string, { env }: Pick<Surroundings, 'env'>): Register {
  const url = (asked ?? (env['TRETTIO_URL'] || DEFAULT_URL)).replace(/\/$/, '');
  const ask = async <Body>(method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await request(`${url}${path}`, {
      method,
      headers: {
        'accept-language': lang,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const said = parsed(text) as Body & { code?: string; title?: string; errors?: WrongField[] };
    if (response.ok) return { body: said, text, etag: response.headers.get('etag') ?? undefined };
    return {
      problem: {
        status: response.status,
        code: said.code ?? String(response.status),
        title: said.title ?? url,
        errors: said.errors ?? [],
      },
    };
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    change: (method, path, etag, body) => ask(method, path, body, { 'if-match': etag }),
    download: (path) => request(`${url}${path}`, {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

async function request(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    throw new UsageError(`${new URL(url).origin}: ${code ?? 'does not answer'} (--url, TRETTIO_URL)`);
  }
}

/** Prints why the register said no, and each field that it finds wrong; returns the exit code. */
export function refused(
  { problem: { status, code, title, errors } }: Extract<Answer<unknown>, { problem: unknown }>,
  print: (...lines: string[]) => void,
): number {
  print(`${status} ${code}: ${title}`, ...errors.map(wrongInOneLine));
  return EXIT.found;
}

/** Where something is wrong or missing, who asks for it, and what belongs there. */
export function wrongInOneLine({ path, pointer, article, expected }: WrongField): string {
  return `  ${path ?? pointer}${article === undefined ? '' : ` (${article})`}: ${expected}`;
}
