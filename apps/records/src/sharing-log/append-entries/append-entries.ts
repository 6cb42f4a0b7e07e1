import { randomFillSync } from 'node:crypto';
import type { InternedRecord } from '../../intake/accept-batch/term-interner.js';
import { personTag } from '../leaf.js';
import type { LeafForm } from '../leaf-forms.js';

/** An entry before it has its index. */
export interface NewEntry {
  logId: number;
  shapeId: number;
  subject: string;
  eventId: string;
  phase: 'opened' | 'closed';
  outcome: string | undefined;
  time: string;
  salt: Buffer;
  /** Id of the event that this one states anew. */
  corrects: string | undefined;
  form: LeafForm;
  /** {@link personTag}, hex. */
  tag: string;
}

const SALT_BYTES = 16;

/** The entries that a batch makes, in its order: one for each event of a disclosure that was not withheld. */
export function entriesOf(records: readonly InternedRecord[]): NewEntry[] {
  const salts = randomFillSync(Buffer.allocUnsafe(SALT_BYTES * records.length));
  const entries: NewEntry[] = [];
  for (const [index, record] of records.entries()) {
    const salt = salts.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES);
    const entry = entryOf(record, salt);
    if (entry) entries.push(entry);
  }
  return entries;
}

function entryOf({ event, shapeId, logId, forms }: InternedRecord, salt: Buffer): NewEntry | undefined {
  const { id, subject, time } = event;
  const { disclosure, corrects } = event.data;
  if (logId === undefined || !subject || !disclosure || disclosure.phase === 'withheld') return undefined;
  const form = forms(disclosure);
  if (form === undefined) return undefined;
  const { phase, outcome } = disclosure;
  const tag = personTag(salt, subject, id);
  return { logId, shapeId, subject, eventId: id, phase, outcome, time, salt, corrects, form, tag };
}
