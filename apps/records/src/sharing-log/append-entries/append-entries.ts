import { randomFillSync } from 'node:crypto';
import type { InternedRecord } from '../../intake/accept-batch/term-interner.js';
import { personTag } from '../leaf.js';
import type { LeafForm, LeafOwn } from '../leaf-forms.js';

/** An entry before it has its index. */
export interface NewEntry {
  logId: number;
  shapeId: number;
  subject: string;
  eventId: string;
  phase: 'opened' | 'closed';
  outcome: string | undefined;
  salt: Buffer;
  /** Id of the event that this one states anew. */
  corrects: string | undefined;
  form: LeafForm;
  /** What of the leaf is known before the index of a corrected entry is. */
  own: Omit<LeafOwn, 'corrects'>;
}

const SALT_BYTES = 16;

/** The entries that a batch makes, in its order: one for each event of a disclosure that was not withheld. */
export function entriesOf(records: readonly InternedRecord[], recordedAt: Date): NewEntry[] {
  const salts = randomFillSync(Buffer.allocUnsafe(SALT_BYTES * records.length));
  const recorded = recordedAt.toISOString();
  const entries: NewEntry[] = [];
  for (const [index, record] of records.entries()) {
    const salt = salts.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES);
    const entry = entryOf(record, recorded, salt);
    if (entry) entries.push(entry);
  }
  return entries;
}

function entryOf(
  { event, shapeId, logId, forms }: InternedRecord,
  recorded: string,
  salt: Buffer,
): NewEntry | undefined {
  const { id, subject, time } = event;
  const { disclosure, corrects } = event.data;
  if (logId === undefined || !subject || !disclosure || disclosure.phase === 'withheld') return undefined;
  const form = forms(disclosure);
  if (form === undefined) return undefined;
  const { phase, outcome } = disclosure;
  const own = { time, recorded, tag: personTag(salt, subject, id) };
  return { logId, shapeId, subject, eventId: id, phase, outcome, salt, corrects, form, own };
}
