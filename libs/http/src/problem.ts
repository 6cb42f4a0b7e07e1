import type { LocalizedText } from './language.js';

/** One field of a request that is not as the API needs it. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body, or `?name` for a query parameter. */
  pointer: string;
  /** The same place by names, where lists are long. */
  path?: string;
  /** The provision that asks for it. */
  article?: string;
  code: string;
  expected: string;
  /** Kind of what was given, never the value. */
  found: string;
}

/** An answer by application/problem+json (RFC 9457); thrown anywhere below a controller. */
export class Problem extends Error {
  readonly retriable: boolean;

  constructor(
    /** Stable, upper-case, `AREA.WHAT`: what programs decide by. */
    readonly code: string,
    readonly status: number,
    /** What happened and what to do next. */
    readonly text: LocalizedText,
    readonly errors: FieldError[] = [],
  ) {
    super(`${code}: ${text.en}`);
    this.name = 'Problem';
    this.retriable = status === 503;
  }
}

export function notFound(code: string, text: LocalizedText): Problem {
  return new Problem(code, 404, text);
}

/** The request is well formed, but what it asks for cannot follow on the state that things are in. */
export function conflict(code: string, text: LocalizedText): Problem {
  return new Problem(code, 409, text);
}
