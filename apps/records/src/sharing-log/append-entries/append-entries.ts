import { randomFillSync } from 'node:crypto';
import type { InternedRecord } from '../../intake/accept-batch/term-interner.js';
import { type LeafV1, personTag } from '../leaf.js';

/** An entry before it has its index. */
export interface NewEntry {
  logId: number;
  shapeId: number;
  subject: string;
  eventId: string;
  time: string;
  phase: 'opened' | 'closed';
  outcome: string | undefined;
  salt: Buffer;
  /** Id of the event that this one states anew. */
  corrects: string | undefined;
  /** The leaf as far as it is known before the index of a corrected entry is. */
  leaf: LeafV1;
}

const SALT_BYTES = 16;

/** The entries that a batch makes, in its order: one for each event of a disclosure that was not withheld. */
export function entriesOf(records: readonly InternedRecord[], recordedAt: Date): NewEntry[] {
  const salts = randomFillSync(Buffer.allocUnsafe(SALT_BYTES * records.length));
  return records.flatMap((record, index) =>
    entryOf(record, recordedAt, salts.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES)),
  );
}

function entryOf({ event, shape, shapeId, logId }: InternedRecord, recordedAt: Date, salt: Buffer): NewEntry[] {
  const { subject, data } = event;
  const { recipient, disclosure, country, subjectKind } = data;
  if (
    logId === undefined ||
    !subject ||
    !recipient ||
    !disclosure ||
    !country ||
    !subjectKind ||
    disclosure.phase === 'withheld'
  )
    return [];
  const leaf: LeafV1 = {
    v: 1,
    recipient: recipient.key,
    class: recipient.class,
    role: recipient.role,
    activity: data.activity,
    purposes: shape.purposes,
    subjectKind,
    categories: shape.categories,
    basis: data.legalBasis,
    ...(data.specialBasis ? { specialBasis: data.specialBasis } : {}),
    country,
    ...(data.transferGround ? { transferGround: data.transferGround } : {}),
    phase: disclosure.phase,
    ...(disclosure.outcome ? { outcome: disclosure.outcome } : {}),
    ...(disclosure.override ? { override: true } : {}),
    ...(disclosure.manual ? { manual: true } : {}),
    time: event.time,
    recorded: recordedAt.toISOString(),
    tag: personTag(salt, subject, event.id),
  };
  return [
    {
      logId,
      shapeId,
      subject,
      eventId: event.id,
      time: event.time,
      phase: disclosure.phase,
      outcome: disclosure.outcome,
      salt,
      corrects: data.corrects,
      leaf,
    },
  ];
}
