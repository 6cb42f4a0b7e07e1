/** One field of a request that is not as the API needs it. */
export class FieldErrorView {
  /** JSON Pointer (RFC 6901) into the body, or `?name` for a query parameter. */
  pointer!: string;

  /** The same place by names, where lists are long. */
  path?: string;

  /** The provision that asks for it. */
  article?: string;

  /** Rule that was broken. */
  code!: string;

  /** What the API needs there. */
  expected!: string;

  /** Kind of what was given, never the value. */
  found!: string;
}

/** An error (RFC 9457). */
export class ProblemView {
  /**
   * Identifies the kind of problem: the code as a URN.
   * @example "urn:trettio:problem:http:invalid_fields"
   */
  type!: string;

  /** What happened and what to do next, in the language asked for. */
  title!: string;

  /**
   * The status of HTTP again.
   * @example 400
   */
  status!: number;

  /**
   * Stable: what programs decide by.
   * @example "HTTP.INVALID_FIELDS"
   */
  code!: string;

  /** Every field that is wrong; absent where no single field is. */
  errors?: FieldErrorView[];
}
