import { readFile } from 'node:fs/promises';
import { type Surroundings, UsageError } from './surroundings.js';

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(file: string, { stdin }: Pick<Surroundings, 'stdin'>): Promise<Buffer> {
  if (file !== '-') {
    try {
      return await readFile(file);
    } catch (error) {
      throw new UsageError(`${file}: ${(error as { code?: string }).code ?? 'cannot be read'}`);
    }
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** An object in JSON; `expected` says to the user what belongs there. */
export function parseObject(content: Buffer, expected: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(content.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // Told below: what is no JSON is no object either.
  }
  throw new UsageError(expected);
}
