/** A record is not what its topic promises. Reading it again gives the same. */
export class BusinessEventError extends Error {
  readonly code = 'BUSINESS_EVENT.NOT_AS_PROMISED';
  readonly retriable = false;

  /** `where`: the fields that are wrong, by name; values stay out. */
  constructor(type: string, where: readonly string[]) {
    super(`The record is no ${type}: ${where.join(', ')}. Its producer must send it as the schema has it.`);
    this.name = 'BusinessEventError';
  }
}
