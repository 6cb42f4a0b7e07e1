import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const MARKER = 'complete';

/** True if the folder holds all jars of the present pom.xml. */
export function jarsAreThere(folder: string): boolean {
  const marker = join(folder, MARKER);
  return existsSync(marker) && readFileSync(marker, 'utf8') === pomDigest();
}

/**
 * Copies the broker's jars into the folder unless they are there. Downloads beside it and renames at the end, so that a
 * killed download is done again and two runs at once do not see each other's halves.
 * Throws LOCAL.MAVEN_MISSING or LOCAL.MAVEN_FAILED.
 */
export async function fetchJars(folder: string, logFile: string, children: ChildGroup): Promise<'present' | 'fetched'> {
  if (jarsAreThere(folder)) return 'present';
  mkdirSync(dirname(folder), { recursive: true });
  const download = `${folder}.${process.pid}`;
  rmSync(download, { recursive: true, force: true });
  try {
    const { code, output, spawnError } = await children.run('mvn', [
      ...['-q', '-B', '-f', POM],
      'dependency:copy-dependencies',
      `-DoutputDirectory=${download}`,
    ]);
    if (spawnError !== undefined) {
      throw new LocalStackError(
        'LOCAL.MAVEN_MISSING',
        "Kafka's jars are fetched with Maven and there is no mvn on the PATH: install it (Debian: `apt install maven`), or set KAFKA_BROKERS to a Kafka of your own.",
      );
    }
    if (code !== 0) {
      mkdirSync(dirname(logFile), { recursive: true });
      writeFileSync(logFile, output);
      throw new LocalStackError(
        'LOCAL.MAVEN_FAILED',
        `Maven could not fetch Kafka's jars: look into ${logFile} (often there is no network, or a proxy that Maven's settings.xml does not name), then start again.`,
      );
    }
    writeFileSync(join(download, MARKER), pomDigest());
    putInPlace(download, folder);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
  return 'fetched';
}

function putInPlace(download: string, folder: string): void {
  // Another run may have been faster; its jars are as good as ours, and a broker may already run from them.
  if (jarsAreThere(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(download, folder);
  } catch (error) {
    if (!jarsAreThere(folder)) throw error;
  }
}

function pomDigest(): string {
  return createHash('sha256').update(readFileSync(POM)).digest('hex');
}
