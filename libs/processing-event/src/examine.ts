import type { ProcessingEvent } from './generated/types.js';
import { EVENT_TYPE, MAX_AHEAD_MS, MAX_ID_DRIFT_MS, extensionsOf } from './contract.js';
import { type WireRecord, decode } from './codec.js';
import { MAX_DEPTH, isTooDeep } from './depth.js';
import { type PersonalDataKind, detectPersonalData } from './detect-personal-data.js';
import { type Refusal, refusal } from './refusal.js';
import { follow, membersOf, schemaRefusals } from './schema-refusals.js';
import { timeOfUuid7 } from './uuid7.js';

export type Examined = { event: ProcessingEvent } | { refusals: [Refusal, ...Refusal[]] };

/** What intake knows beside the record itself. */
export interface Circumstances {
  /** The register's clock. */
  now: Date;
  /** Source that owns the topic the record came by. */
  owner: string;
}

/**
 * Says whether a record is an event of contract v1 that its producer may publish here, and if not, every reason. The
 * same verdict holds at intake, on the command line and in a producer's own tests. Never throws, whatever the bytes.
 */
export function examine(record: WireRecord, circumstances: Circumstances): Examined {
  const decoded = decode(record);
  if ('refusal' in decoded) return { refusals: [decoded.refusal] };
  const structural = examineStructure(decoded.value);
  if (isNonEmpty(structural)) return { refusals: isTooDeep(decoded.value) ? [TOO_DEEP] : structural };
  const event = decoded.value as ProcessingEvent;
  const arrival = examineArrival(event, record.key, circumstances);
  return isNonEmpty(arrival) ? { refusals: arrival } : { event };
}

/** Told instead of what else is wrong; nothing that is deep can be right. */
const TOO_DEEP = refusal('EVENT.TOO_DEEP', '', `at most ${MAX_DEPTH} levels of lists and objects`);

/** The part of the verdict that needs nothing but the event: what a producer checks before it publishes. */
export function examineStructure(value: unknown): Refusal[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [refusal('EVENT.NOT_CLOUDEVENT', '', 'a JSON object', value)];
  }
  const version = examineVersion(value as Record<string, unknown>);
  if (version) return [version];
  for (const { path, members } of TERM_LISTS) {
    const list = follow(value, members);
    if (Array.isArray(list) && list.length > MAX_TERMS)
      return [refusal('EVENT.WRONG_VALUE', path, `at most ${MAX_TERMS} terms`, list)];
  }
  const personal = findPersonalData(value as Record<string, unknown>);
  if (personal.length > 0) return personal;
  const refusals = schemaRefusals(value);
  return refusals.length > 0 ? refusals : examineMeaning(value as ProcessingEvent);
}

function examineVersion(value: Record<string, unknown>): Refusal | undefined {
  const { specversion, type } = value;
  if (typeof specversion !== 'string') {
    return refusal('EVENT.NOT_CLOUDEVENT', '/specversion', '"1.0"', specversion);
  }
  if (specversion !== '1.0') return refusal('EVENT.UNKNOWN_VERSION', '/specversion', '"1.0"', specversion);
  if (typeof type !== 'string') return refusal('EVENT.NOT_CLOUDEVENT', '/type', `"${EVENT_TYPE}"`, type);
  return type === EVENT_TYPE ? undefined : refusal('EVENT.UNKNOWN_VERSION', '/type', `"${EVENT_TYPE}"`, type);
}

const placeOf = (path: string) => ({ path, members: membersOf(path) });

const OPEN_TERMS = [
  '/source',
  '/data/activity',
  '/data/subjectKind',
  '/data/dataSource',
  '/data/recipient/key',
  '/data/recipient/class',
  '/data/retention/trigger',
].map(placeOf);

const TERM_LISTS = ['/data/purposes', '/data/categories'].map(placeOf);

/** As the schema has it; asked first, because a list of ten thousand wrong terms would be ten thousand refusals. */
const MAX_TERMS = 32;

/** Looks before the schema does: an address in a slug is first of all a leak, and only then ill-formed. */
function findPersonalData(event: Record<string, unknown>): Refusal[] {
  const refusals: Refusal[] = [];
  const look = (path: string, value: unknown) => {
    const kind = typeof value === 'string' || typeof value === 'number' ? personalDataIn(String(value)) : undefined;
    if (kind) refusals.push(refusal('EVENT.PERSONAL_DATA', path, `no personal data; this looks like: ${kind}`, value));
  };
  for (const { path, members } of OPEN_TERMS) look(path, follow(event, members));
  for (const { path, members } of TERM_LISTS) {
    const terms = follow(event, members);
    if (Array.isArray(terms)) for (const [index, term] of terms.entries()) look(`${path}/${index}`, term);
  }
  for (const [name, value] of Object.entries(extensionsOf(event))) {
    look('', name);
    look(isPlainName(name) ? `/${name}` : '', value);
  }
  return refusals;
}

/** Terms in which nothing was found: the same few stand in every event. What something was found in is not kept. */
const harmless = new Set<string>();
const MAX_HARMLESS = 4_096;
const MAX_HARMLESS_LENGTH = 64;

function personalDataIn(text: string): PersonalDataKind | undefined {
  if (harmless.has(text)) return undefined;
  const kind = detectPersonalData(text);
  if (kind === undefined && text.length <= MAX_HARMLESS_LENGTH) {
    if (harmless.size >= MAX_HARMLESS) harmless.clear();
    harmless.add(text);
  }
  return kind;
}

/** A name goes into a path only when it is harmless itself. */
function isPlainName(name: string): boolean {
  return /^[a-z0-9]{1,20}$/.test(name) && detectPersonalData(name) === undefined;
}

/** What a schema cannot say. */
function examineMeaning(event: ProcessingEvent): Refusal[] {
  if (event.data.corrects === event.id) {
    return [refusal('EVENT.WRONG_VALUE', '/data/corrects', 'the id of another event', event.data.corrects)];
  }
  return examineTimes(event);
}

function examineTimes(event: ProcessingEvent): Refusal[] {
  const time = Date.parse(event.time);
  // Every month has its first 28 days; of a later one only the calendar knows.
  const everyMonth = event.time.slice(8, 10) <= '28';
  if (Number.isNaN(time) || (!everyMonth && new Date(time).toISOString() !== event.time)) {
    return [refusal('EVENT.WRONG_VALUE', '/time', 'a day that exists', event.time)];
  }
  const drift = Math.abs(timeOfUuid7(event.id) - time);
  if (drift <= MAX_ID_DRIFT_MS) return [];
  return [refusal('EVENT.ID_TIME_MISMATCH', '/id', 'a UUIDv7 whose time part is the event’s time', event.id)];
}

function examineArrival(event: ProcessingEvent, key: Buffer | null, { now, owner }: Circumstances): Refusal[] {
  const refusals: Refusal[] = [];
  if (event.source !== owner) {
    refusals.push(refusal('EVENT.FOREIGN_SOURCE', '/source', `"${owner}", which owns this topic`, event.source));
  }
  if (event.subject !== undefined && key?.toString('latin1') !== event.subject) {
    refusals.push(refusal('EVENT.KEY_MISMATCH', '/subject', 'the record’s key', key === null ? null : 'key'));
  }
  if (Date.parse(event.time) > now.getTime() + MAX_AHEAD_MS) {
    refusals.push(refusal('EVENT.TIME_AHEAD', '/time', 'a time at most five minutes ahead of the register’s clock'));
  }
  return refusals;
}

function isNonEmpty<T>(list: T[]): list is [T, ...T[]] {
  return list.length > 0;
}
