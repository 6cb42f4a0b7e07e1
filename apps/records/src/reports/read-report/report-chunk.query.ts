import type { Executor } from '#database';

/** A piece of the file that an attempt made; undefined behind the last one. */
export async function findChunk(
  executor: Executor,
  { id, attempt }: { id: string; attempt: number },
  number: number,
): Promise<Buffer | undefined> {
  const [row] = await executor.query<{ bytes: Buffer }>(
    'SELECT bytes FROM report_chunk WHERE job = $1 AND attempt = $2 AND number = $3',
    [id, attempt, number],
  );
  return row?.bytes;
}
