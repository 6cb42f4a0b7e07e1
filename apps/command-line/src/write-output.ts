import { writeFile } from 'node:fs/promises';
import { UsageError } from './surroundings.js';

/** Writes a file; what hinders that is the caller's to mend. */
export async function writeOutput(file: string, content: string | Buffer): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as { code?: string }).code ?? 'cannot be written'}`);
  }
}
