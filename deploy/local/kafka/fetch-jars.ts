import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';
import { endingWithParent } from '../processes/end-with-parent.ts';
import { isAlive } from '../processes/process-table.ts';

const BROKER_POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const MARKER = 'complete';
const COMMAND_NOT_FOUND = 127;

/** True if the folder holds all jars of the present pom.xml, the broker's unless another is given. */
export function jarsAreThere(folder: string, pom = BROKER_POM): boolean {
  const marker = join(folder, MARKER);
  return existsSync(marker) && readFileSync(marker, 'utf8') === digestOf(pom);
}

/**
 * Copies the jars that the pom.xml lists, the broker's unless another is given, into the folder unless they are there. Downloads beside it and renames at the end, so that a
 * killed download is done again and two runs at once do not see each other's halves.
 * Throws LOCAL.MAVEN_MISSING or LOCAL.MAVEN_FAILED.
 */
export async function fetchJars(
  folder: string,
  logFile: string,
  children: ChildGroup,
  pom = BROKER_POM,
): Promise<'present' | 'fetched'> {
  if (jarsAreThere(folder, pom)) return 'present';
  mkdirSync(dirname(folder), { recursive: true });
  removeBrokenOffDownloads(folder);
  const download = `${folder}.${process.pid}`;
  try {
    const [command, ...args] = endingWithParent(true, 'TERM', [
      ...(['mvn', '-q', '-B', '-f', pom] as const),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${download}`,
    ]);
    const { code, output, spawnError } = await children.run(command, args);
    if (spawnError !== undefined || code === COMMAND_NOT_FOUND) {
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
    writeFileSync(join(download, MARKER), digestOf(pom));
    putInPlace(download, folder, pom);
  } finally {
    rmSync(download, { recursive: true, force: true });
  }
  return 'fetched';
}

/** Of this process or of dead ones; a living one may be downloading for itself right now. */
function removeBrokenOffDownloads(folder: string): void {
  const prefix = `${basename(folder)}.`;
  for (const name of readdirSync(dirname(folder)).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length));
    if (pid === process.pid || !isAlive(pid)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function putInPlace(download: string, folder: string, pom: string): void {
  // Another run may have been faster; its jars are as good as ours, and a broker may already run from them.
  if (jarsAreThere(folder, pom)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(download, folder);
  } catch (error) {
    if (!jarsAreThere(folder, pom)) throw error;
  }
}

function digestOf(pom: string): string {
  return createHash('sha256').update(readFileSync(pom)).digest('hex');
}
