import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Secrets of one state folder, made at random on first use. */
export interface LocalSecrets {
  /** Of the superuser `trettio` of the local cluster. */
  readonly databasePassword: string;
  /** 32 random bytes, base64. */
  readonly quarantineKey: string;
  /** 32 random bytes, base64. */
  readonly suppressionKey: string;
}

/** Reads the secrets file, or makes it (mode 0600); a secret that an older file lacks is added. */
export function loadSecrets(file: string): LocalSecrets {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalSecrets>) : {};
  const secrets: LocalSecrets = {
    databasePassword: kept.databasePassword ?? randomBytes(24).toString('base64url'),
    quarantineKey: kept.quarantineKey ?? randomBytes(32).toString('base64'),
    suppressionKey: kept.suppressionKey ?? randomBytes(32).toString('base64'),
  };
  if (Object.keys(kept).length === Object.keys(secrets).length) return secrets;
  // Written whole or not at all: a half file would lock the owner out of the cluster.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
