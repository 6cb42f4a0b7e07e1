import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Secrets of one state folder, made at random on first use. */
export interface LocalSecrets {
  /** Of the superuser `trettio` of the local cluster. */
  readonly databasePassword: string;
  /** 32 random bytes, base64. */
  readonly quarantineKey: string;
}

/** Reads the secrets file, or makes it (mode 0600). */
export function loadSecrets(file: string): LocalSecrets {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as LocalSecrets;
  const secrets: LocalSecrets = {
    databasePassword: randomBytes(24).toString('base64url'),
    quarantineKey: randomBytes(32).toString('base64'),
  };
  // Written whole or not at all: a half file would lock the owner out of the cluster.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
