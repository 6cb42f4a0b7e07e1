import { postgresCode } from './postgres-errors.js';

/** A statement behind one that failed in its transaction: https://www.postgresql.org/docs/18/errcodes-appendix.html */
const IN_FAILED_TRANSACTION = '25P02';

/**
 * Resolves when all of these statements of one transaction are answered; throws what the one that failed threw. `Promise.all` would throw
 * while others are still asked for: what is asked for after the transaction has ended commits by itself.
 */
export async function together<T extends readonly unknown[]>(
  statements: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(statements);
  const failures = outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason as unknown);
  if (failures.length > 0)
    throw failures.find((failure) => postgresCode(failure) !== IN_FAILED_TRANSACTION) ?? failures[0];
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as {
    -readonly [K in keyof T]: Awaited<T[K]>;
  };
}
