import type { Executor } from '#database';

/** Events that do not count, because another of the same source states the same anew. */
export async function countCorrected(executor: Executor): Promise<number> {
  const [row] = await executor.query<{ corrected: number }>('SELECT count(*) AS corrected FROM corrected_event');
  return row!.corrected;
}
