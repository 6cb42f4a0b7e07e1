export type DisclosureErrorCode =
  | 'DISCLOSURE.NO_PATH'
  | 'DISCLOSURE.HAS_PATH'
  | 'DISCLOSURE.NO_PERSONS'
  | 'DISCLOSURE.UNSTATED_KIND'
  | 'DISCLOSURE.FIELD_MISSING'
  | 'DISCLOSURE.CHECK_ANSWERS';

/** The calling code asks the gate for something that its own definition does not allow: the code must change. */
export class DisclosureError extends Error {
  readonly retriable = false;

  constructor(
    readonly code: DisclosureErrorCode,
    message: string,
  ) {
    super(`${code}: ${message}`);
    this.name = 'DisclosureError';
  }
}
