import { join } from 'node:path';
import { LocalStackError } from '../local-stack-error.ts';
import type { ChildGroup } from '../processes/child-group.ts';

const LEAST_JAVA = 17;

/** The major version in the output of `java -version`: 8 for "1.8.0_402", 17 for "17.0.15". */
export function javaMajor(output: string): number | undefined {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (match === null) return undefined;
  const first = Number(match[1]);
  return first === 1 && match[2] !== undefined ? Number(match[2]) : first;
}

/** The java command to use, JAVA_HOME first. Throws LOCAL.JAVA_MISSING or LOCAL.JAVA_TOO_OLD. */
export async function findJava(children: ChildGroup, javaHome: string | undefined): Promise<string> {
  const java = javaHome === undefined || javaHome === '' ? 'java' : join(javaHome, 'bin', 'java');
  const { code, output } = await children.run(java, ['-version']);
  const wayOut = `install a Java runtime ${LEAST_JAVA} or newer (Debian: \`apt install default-jre-headless\`), or set KAFKA_BROKERS to a Kafka of your own`;
  if (code !== 0) {
    const where = java === 'java' ? 'on the PATH' : 'under JAVA_HOME (correct or unset it)';
    throw new LocalStackError('LOCAL.JAVA_MISSING', `Kafka needs Java and there is none ${where}: ${wayOut}.`);
  }
  const major = javaMajor(output);
  if (major !== undefined && major < LEAST_JAVA) {
    throw new LocalStackError(
      'LOCAL.JAVA_TOO_OLD',
      `Kafka needs Java ${LEAST_JAVA} and this is Java ${major}: ${wayOut}.`,
    );
  }
  return java;
}
