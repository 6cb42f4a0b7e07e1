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

/** Data exceptions speak of the values of one record, whatever is wrong around it; so do constraints of the table of events. */
const DATA_EXCEPTION = '22';
const CONSTRAINT = '23';
const TABLE_OF_EVENTS = /^event(_|$)/;

/**
 * What makes two faults alike that need not be the record's own, as a short name: a function of ours that raised, a constraint of a
 * table in which records share rows, an error of our own code. Undefined where the fault is the record's own.
 */
export function likenessOf(error: unknown): string | undefined {
  const { code, name, table } = (error ?? {}) as { code?: unknown; name?: unknown; table?: unknown };
  if (typeof code !== 'string') return typeof name === 'string' ? name : 'error';
  if (code.length !== 5) return code;
  if (code.startsWith(DATA_EXCEPTION)) return undefined;
  const isOwn = code.startsWith(CONSTRAINT) && typeof table === 'string' && TABLE_OF_EVENTS.test(table);
  return isOwn ? undefined : code;
}
