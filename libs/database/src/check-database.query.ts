import type { Executor } from './executor.js';

/** Resolves when the database answers; the statement touches no table. */
export async function checkDatabase(executor: Executor): Promise<void> {
  await executor.query('SELECT 1');
}
