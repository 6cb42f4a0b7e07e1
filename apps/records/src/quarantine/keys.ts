import type { WireRecord } from '#processing-event';
import { type Coordinates, QuarantineKey, type SealedRecord } from './seal.js';

/** The keys of the quarantine: the first seals, all of them open. A key is taken away once no row names it any more. */
export class QuarantineKeys {
  private readonly sealing: QuarantineKey;
  private readonly byId: ReadonlyMap<string, QuarantineKey>;

  /** `listed`: keys of 32 bytes in base64, joined by commas, the newest first. */
  constructor(listed: string) {
    const keys = listed.split(',').map((base64) => new QuarantineKey(base64));
    this.sealing = keys[0]!;
    this.byId = new Map(keys.map((key) => [key.id, key]));
  }

  seal(record: WireRecord, place: Coordinates): SealedRecord {
    return this.sealing.seal(record, place);
  }

  /** Whether the record is the one that the fingerprint was taken of; under a key that is not here nobody can tell. */
  matches(record: WireRecord, { keyId, fingerprint }: Pick<SealedRecord, 'keyId' | 'fingerprint'>): boolean {
    return this.byId.get(keyId)?.fingerprint(record).equals(fingerprint) ?? false;
  }

  /** Throws {@link CannotOpenError} when the key is not here, or the bytes are not those that were sealed. */
  open(sealed: Pick<SealedRecord, 'keyId' | 'nonce' | 'sealed'>, place: Coordinates): WireRecord {
    const key = this.byId.get(sealed.keyId);
    if (key === undefined) throw new CannotOpenError('QUARANTINE.KEY_MISSING', sealed.keyId);
    try {
      return key.open(sealed, place);
    } catch {
      throw new CannotOpenError('QUARANTINE.DAMAGED', sealed.keyId);
    }
  }
}

export class CannotOpenError extends Error {
  readonly retriable = false;

  constructor(
    readonly code: 'QUARANTINE.KEY_MISSING' | 'QUARANTINE.DAMAGED',
    readonly keyId: string,
  ) {
    super(`a record sealed under key ${keyId} cannot be opened`);
    this.name = 'CannotOpenError';
  }
}
