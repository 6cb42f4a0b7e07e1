import { createHash, randomBytes } from 'node:crypto';

/** 16 random bytes: without them the digest of a short body could be guessed. */
export function newSalt(): Buffer {
  return randomBytes(16);
}

/** SHA-256(salt ‖ body), lower-case hex: shows later what was sent, to those who hold both. */
export function receiptOf(salt: Buffer, body: Buffer | string): string {
  return createHash('sha256').update(salt).update(body).digest('hex');
}
