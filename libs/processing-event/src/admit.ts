import type { ProcessingEvent } from './generated/types.js';
import { contentDigest } from './canonical.js';
import { MAX_AHEAD_MS, MAX_ID_DRIFT_MS, MAX_RECORD_BYTES, SEQUENCE_DIGITS } from './contract.js';
import { type WireRecord, sizeOf } from './codec.js';
import { type Circumstances, examine } from './examine.js';
import type { EventForm } from './forms/event-form.js';
import { KnownForms } from './forms/known-forms.js';
import { readInstant, readTimeOfUuid7 } from './forms/read-times.js';
import type { Refusal } from './refusal.js';

export interface Admitted {
  event: ProcessingEvent;
  /** {@link contentDigest} */
  digest: string;
  /** The same for events that word their terms alike; undefined when that is not known of this one. */
  form: object | undefined;
}

const known = new KnownForms();

/**
 * {@link examine} and {@link contentDigest} in one, for whoever reads many events. Services word the same few statements over and
 * over: what has the form of an event that was examined before is recognised by it, in a fifth of the time. Only a yes is found
 * that way; whatever else a record is, it is examined.
 */
export function admit(
  record: WireRecord,
  circumstances: Circumstances,
): Admitted | { refusals: [Refusal, ...Refusal[]] } {
  const form = formOf(record);
  if (form !== undefined && isAcceptable(form, record, circumstances)) {
    const text = record.value!;
    return { event: form.read(text), digest: form.digest(text), form };
  }
  const examined = examine(record, circumstances);
  if ('refusals' in examined) return examined;
  const { event } = examined;
  const learned = isStructured(record) ? known.learn(record.value!, event) : undefined;
  return { event, digest: contentDigest(event), form: learned };
}

function formOf(record: WireRecord): EventForm | undefined {
  if (record.value === null || !isStructured(record) || sizeOf(record) > MAX_RECORD_BYTES) return undefined;
  return known.find(record.value);
}

/** Without a header of binary mode the value is the whole event. */
function isStructured({ headers }: WireRecord): boolean {
  for (const name in headers) if (/^ce_/i.test(name)) return false;
  return true;
}

/** What {@link examine} asks of values and circumstances, beyond letters and terms. */
function isAcceptable(
  { example, starts }: EventForm,
  { key, value }: WireRecord,
  { now, owner }: Circumstances,
): boolean {
  const text = value!;
  if (example.source !== owner) return false;
  if (starts.subject !== undefined && !isAt(starts.subject, text, key)) return false;
  if (starts.sequence !== undefined && isNought(text, starts.sequence)) return false;
  const time = readInstant(text, starts.time!);
  const drift = Math.abs(readTimeOfUuid7(text, starts.id!) - time);
  return drift <= MAX_ID_DRIFT_MS && time <= now.getTime() + MAX_AHEAD_MS;
}

/** Whether the key is the UUID that stands there. */
function isAt(start: number, text: Buffer, key: Buffer | null): boolean {
  if (key?.length !== UUID_LENGTH) return false;
  for (let index = 0; index < UUID_LENGTH; index += 1) if (key[index] !== text[start + index]) return false;
  return true;
}

const UUID_LENGTH = 36;

/** Whether a sequence has nothing but noughts, which is none. */
function isNought(text: Buffer, start: number): boolean {
  for (let at = start + SEQUENCE_DIGITS - 1; at >= start; at -= 1) if (text[at] !== NOUGHT) return false;
  return true;
}

const NOUGHT = 0x30;
