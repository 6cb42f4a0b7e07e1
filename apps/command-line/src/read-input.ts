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
