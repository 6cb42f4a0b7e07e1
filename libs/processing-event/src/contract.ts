import type { ProcessingEvent } from './generated/types.js';

export const EVENT_TYPE = 'org.trettio.processing.v1';

/** Largest record (value and headers together) that intake reads: 64 KiB. A real event takes about a hundredth. */
export const MAX_RECORD_BYTES = 64 * 1024;

/** How far ahead of the register's clock an event may lie before its producer's clock is taken to be wrong. */
export const MAX_AHEAD_MS = 5 * 60 * 1000;

/** How far an id's time part may lie from the event's time; the id decides in which month the event is kept. */
export const MAX_ID_DRIFT_MS = 24 * 60 * 60 * 1000;

export const SEQUENCE_DIGITS = 16;

export function formatSequence(position: number): string {
  return String(position).padStart(SEQUENCE_DIGITS, '0');
}

/** Attributes of the envelope that the contract itself names; all others are free extensions. */
const NAMED = new Set<string>([
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'sequence',
  'datacontenttype',
  'dataschema',
  'traceparent',
  'data',
]);

export type ExtensionValue = string | number | boolean;

/** The free CloudEvents extensions of an event, which its type does not list. */
export function extensionsOf(event: ProcessingEvent | Record<string, unknown>): Record<string, ExtensionValue> {
  if (Object.keys(event).every((name) => NAMED.has(name))) return NO_EXTENSIONS;
  return Object.fromEntries(Object.entries(event).filter(([name]) => !NAMED.has(name)));
}

/** Most events have none. */
const NO_EXTENSIONS: Record<string, ExtensionValue> = Object.freeze({});
