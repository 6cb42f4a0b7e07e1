import type { Executor } from '#database';

export async function checkDatabase(executor: Executor): Promise<void> {
  await executor.query('SELECT 1');
}
