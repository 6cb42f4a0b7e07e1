import { type Surroundings, UsageError } from '../surroundings.js';

/** What the register answered: the body of a success, or the problem (RFC 9457). */
export type Answer<Body> = { body: Body } | { problem: { status: number; code: string; title: string } };

export interface Register {
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body: object): Promise<Answer<Body>>;
  /** A file, to be read as it comes. */
  download(path: string): Promise<Response>;
}

const DEFAULT_URL = 'http://127.0.0.1:3000';

/** The register's API at `--url`, else TRETTIO_URL, else where the local stack has it; answers in the user's language. */
export function registerAt(asked: string | undefined, lang: string, { env }: Pick<Surroundings, 'env'>): Register {
  const url = (asked ?? (env['TRETTIO_URL'] || DEFAULT_URL)).replace(/\/$/, '');
  const ask = async <Body>(method: string, path: string, body?: object): Promise<Answer<Body>> => {
    const response = await request(`${url}${path}`, {
      method,
      headers: { 'accept-language': lang, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const said = (await response.json().catch(() => ({}))) as Body & { code?: string; title?: string };
    if (response.ok) return { body: said };
    return {
      problem: { status: response.status, code: said.code ?? String(response.status), title: said.title ?? url },
    };
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    download: (path) => request(`${url}${path}`, {}),
  };
}

async function request(url: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    throw new UsageError(`${new URL(url).origin}: ${code ?? 'does not answer'} (--url, TRETTIO_URL)`);
  }
}
