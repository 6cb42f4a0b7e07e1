import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { WireRecord } from '#processing-event';

/** A record under AES-256-GCM; the associated data is its place in Kafka, so a row cannot be moved to another place. */
export interface SealedRecord {
  keyId: string;
  /** HMAC-SHA256 of the record under the key, 32 bytes: equal records have it in common. */
  fingerprint: Buffer;
  nonce: Buffer;
  /** Ciphertext followed by the 16-byte tag. */
  sealed: Buffer;
}

export interface Coordinates {
  topic: string;
  partition: number;
  offset: bigint;
}

const TAG_BYTES = 16;

export class QuarantineKey {
  /** First eight bytes of the key's SHA-256: which key a row needs, without telling the key. */
  readonly id: string;
  private readonly key: Buffer;

  constructor(base64: string) {
    this.key = Buffer.from(base64, 'base64');
    this.id = createHash('sha256').update(this.key).digest('hex').slice(0, 16);
  }

  fingerprint(record: WireRecord): Buffer {
    return createHmac('sha256', this.key).update(serialize(record)).digest();
  }

  seal(record: WireRecord, place: Coordinates): SealedRecord {
    const plain = serialize(record);
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(associatedData(place));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { keyId: this.id, fingerprint: this.fingerprint(record), nonce, sealed };
  }

  open({ nonce, sealed }: Pick<SealedRecord, 'nonce' | 'sealed'>, place: Coordinates): WireRecord {
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce).setAAD(associatedData(place));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return deserialize(Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]));
  }
}

function associatedData({ topic, partition, offset }: Coordinates): Buffer {
  return Buffer.from(`${topic}/${partition}/${offset}`);
}

type SerializedHeaders = Record<string, string[]>;

function serialize({ key, value, headers }: WireRecord): Buffer {
  const base64 = (bytes: Buffer | null) => (bytes === null ? null : bytes.toString('base64'));
  const listed = Object.create(null) as SerializedHeaders;
  for (const [name, given] of Object.entries(headers ?? {})) {
    listed[name] = (Array.isArray(given) ? given : [given ?? '']).map((part) => Buffer.from(part).toString('base64'));
  }
  return Buffer.from(JSON.stringify({ key: base64(key), value: base64(value), headers: listed }));
}

function deserialize(bytes: Buffer): WireRecord {
  const stored = JSON.parse(bytes.toString('utf8')) as {
    key: string | null;
    value: string | null;
    headers: SerializedHeaders;
  };
  const buffer = (text: string | null) => (text === null ? null : Buffer.from(text, 'base64'));
  return {
    key: buffer(stored.key),
    value: buffer(stored.value),
    headers: Object.fromEntries(
      Object.entries(stored.headers).map(([name, parts]) => [name, parts.map((part) => Buffer.from(part, 'base64'))]),
    ),
  };
}
