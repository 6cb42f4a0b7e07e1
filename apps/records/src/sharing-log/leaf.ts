import { hash } from 'node:crypto';
import type { Outcome, Phase, Role } from '#processing-event';
import { writeUuid } from '#database';
import { canonicalJson } from '#processing-event';

/**
 * One entry of a sharing log, version 1: what an auditor sees, and what is hashed. Frozen: these members, in this
 * encoding, for good. It leaves out who the person is, the event's id and every other thing by which two entries of one
 * person could be brought together.
 */
export interface LeafV1 {
  v: 1;
  recipient: string;
  /** Category of recipient (Art. 30(1)(d)). */
  class: string;
  role: Role;
  activity: string;
  purposes: string[];
  subjectKind: string;
  categories: string[];
  /** Art. 6(1) */
  basis: string;
  /** Art. 9(2) or 10 */
  specialBasis?: string;
  country: string;
  transferGround?: string;
  phase: Exclude<Phase, 'withheld'>;
  outcome?: Outcome;
  /** Let out against the gate's check. */
  override?: true;
  /** Entered by hand. */
  manual?: true;
  /** Index, in this log, of the entry that this one states anew. */
  corrects?: number;
  /** When it happened (RFC 3339, UTC, milliseconds). */
  time: string;
  /** When the register took it in. */
  recorded: string;
  /** {@link personTag}, hex. */
  tag: string;
}

/** RFC 6962 trees in C2SP tiles hold entries of at most this many bytes. */
const MAX_LEAF_BYTES = 65_535;

/**
 * The leaf's bytes: canonical JSON (RFC 8785) in UTF-8, without a line end, so that a line of the NDJSON export is the
 * leaf.
 */
export function encodeLeaf(leaf: LeafV1): Buffer {
  const bytes = Buffer.from(canonicalJson(leaf), 'utf8');
  if (bytes.length > MAX_LEAF_BYTES) throw new RangeError(`a leaf has at most ${MAX_LEAF_BYTES} bytes`);
  return bytes;
}

/**
 * Binds an entry to a person for whoever knows salt, subject and event, and for nobody else:
 * SHA-256(salt ‖ subject ‖ event id), 16 bytes each, UUIDs in network order.
 */
export function personTag(salt: Buffer, subject: string, eventId: string): string {
  salt.copy(preimage);
  writeUuid(preimage, 16, subject);
  writeUuid(preimage, 32, eventId);
  return hash('sha256', preimage, 'hex');
}

/** Written over for each tag. */
const preimage = Buffer.alloc(48);
