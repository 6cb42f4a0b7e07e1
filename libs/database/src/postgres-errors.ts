/** SQLSTATE of an error raised by PostgreSQL, also when TypeORM has wrapped it. */
export function postgresCode(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code;
  return typeof found === 'string' ? found : undefined;
}

/** Classes of SQLSTATE after which the same transaction may well succeed: https://www.postgresql.org/docs/18/errcodes-appendix.html */
const TRANSIENT_CLASSES = [
  '08', // connection exception
  '40', // serialization failure, deadlock
  '53', // insufficient resources
  '55', // object not in the needed state: lock not available
  '57', // operator intervention: shutdown, crash, starting up
  '58', // system error
];

const TRANSIENT_NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]);

/** True when the statement was right and the server, the network or the moment was not. */
export function isTransientDatabaseError(error: unknown): boolean {
  const code = postgresCode(error);
  if (code !== undefined)
    return TRANSIENT_NETWORK.has(code) || (code.length === 5 && TRANSIENT_CLASSES.includes(code.slice(0, 2)));
  // pg gives these no code.
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded when trying to connect|client was closed|not queryable/i.test(error.message)
  );
}
