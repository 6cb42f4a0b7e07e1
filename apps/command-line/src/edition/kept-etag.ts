import { readFile } from 'node:fs/promises';
import { UsageError } from '../surroundings.js';
import { writeOutput } from '../write-output.js';

/** Beside the file and not in it: an exported edition is the register's own bytes, and goes in again as it came out. */
function besides(file: string): string {
  return `${file}.etag`;
}

/** Notes which state of the edition a file holds. What came through a pipe has no place for it. */
export async function keepEtag(file: string, etag: string | undefined): Promise<void> {
  if (file !== '-' && etag !== undefined) await writeOutput(besides(file), `${etag}\n`);
}

/**
 * The state that a file was taken at.
 * @throws UsageError where nothing says so: what is put in place of a draft must have been read from it
 */
export async function etagKept(file: string): Promise<string> {
  try {
    if (file !== '-') return (await readFile(besides(file), 'utf8')).trim();
  } catch {
    // Told below: the remedy is the same whatever hinders the reading.
  }
  throw new UsageError(
    `import --replace: no ${file === '-' ? 'ETag' : besides(file)} says which state was read; export KEY --out FILE.json writes it, or give --etag`,
  );
}
