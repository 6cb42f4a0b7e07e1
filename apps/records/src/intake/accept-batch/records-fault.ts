import { isTransientDatabaseError } from '#database';

/** Classes of SQLSTATE that speak of the data: data exception, constraint, limit exceeded, and what a function of ours raised. */
const DATA_CLASSES = ['22', '23', '54', 'P0'];

/** Node's own codes for what lies around a record (streams, sockets, TLS) and not in it. */
const SURROUNDINGS = /^ERR_(STREAM|SOCKET|TLS|SSL|SERVER|HTTP)/;

/**
 * Whether an error while a batch is taken in may be the fault of a record in it, so that it is worth looking for. A database
 * that is away, a deadlock, a schema or a right that is missing is no record's fault: those are waited out.
 */
export function isRecordsFault(error: unknown): boolean {
  if (!(error instanceof Error) || isTransientDatabaseError(error)) return false;
  const { code, retriable } = error as { code?: unknown; retriable?: unknown };
  if (typeof retriable === 'boolean') return false;
  if (typeof code !== 'string') return true;
  if (code.startsWith('ERR_')) return !SURROUNDINGS.test(code);
  return code.length === 5 && DATA_CLASSES.includes(code.slice(0, 2));
}

/** Classes that speak of the values of one record, whatever is wrong around it. */
const OWN_CLASSES = ['22', '23'];

/**
 * What makes two faults alike that need not be the record's own, as a short name: a function of ours that raised, an error of our own
 * code. Undefined where the fault is the record's own.
 */
export function likenessOf(error: unknown): string | undefined {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (typeof code !== 'string') return typeof name === 'string' ? name : 'error';
  return code.length === 5 && OWN_CLASSES.includes(code.slice(0, 2)) ? undefined : code;
}
