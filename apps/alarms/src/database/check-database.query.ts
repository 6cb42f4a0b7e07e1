import type { Executor } from '#database';

/** Resolves when the service's own database answers. */
export async function checkDatabase(executor: Executor): Promise<void> {
  await executor.query('SELECT 1');
}
