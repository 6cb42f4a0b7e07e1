import { isUtf8 } from 'node:buffer';
import type { ProcessingEvent } from './generated/types.js';
import { MAX_RECORD_BYTES } from './contract.js';
import { type Refusal, refusal } from './refusal.js';

/** What the codec needs of a Kafka record; values of headers as the client library gives them. */
export interface WireRecord {
  key: Buffer | null;
  value: Buffer | null;
  headers?: Record<string, Buffer | string | (Buffer | string)[] | undefined>;
}

const STRUCTURED_CONTENT_TYPE = 'application/cloudevents+json';

/** Structured mode of the CloudEvents Kafka binding: the whole event is the value, the subject the key. */
export function encode(event: ProcessingEvent): { key: string | null; value: string; headers: Record<string, string> } {
  return {
    key: event.subject ?? null,
    value: JSON.stringify(event),
    headers: { 'content-type': `${STRUCTURED_CONTENT_TYPE}; charset=utf-8` },
  };
}

export type Decoded = { value: unknown } | { refusal: Refusal };

/**
 * Reads structured and binary mode alike into one object, unchecked. Without a content type the record is taken as
 * structured, so that a plain command-line producer needs no headers.
 */
export function decode(record: WireRecord): Decoded {
  const size = sizeOf(record);
  if (size > MAX_RECORD_BYTES) return { refusal: refusal('EVENT.TOO_LARGE', '', `at most ${MAX_RECORD_BYTES} bytes`) };
  if (record.value === null || record.value.length === 0) return { refusal: refusal('EVENT.EMPTY', '', 'an event') };
  const parsed = parseJson(record.value);
  if ('refusal' in parsed) return parsed;
  const attributes = binaryAttributes(record);
  return attributes === undefined ? parsed : { value: { ...attributes, data: parsed.value } };
}

/** Bytes of value, key and headers. */
export function sizeOf({ key, value: bytes, headers = {} }: WireRecord): number {
  let size = (bytes?.length ?? 0) + (key?.length ?? 0);
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    size += name.length;
    for (const part of Array.isArray(value) ? value : [value]) size += part?.length ?? 0;
  }
  return size;
}

function parseJson(bytes: Buffer): Decoded {
  if (!isUtf8(bytes)) return { refusal: refusal('EVENT.NOT_JSON', '', 'JSON in UTF-8') };
  try {
    return { value: JSON.parse(withoutMark(bytes.toString('utf8'))) as unknown };
  } catch {
    // The parser's own message quotes the input.
    return { refusal: refusal('EVENT.NOT_JSON', '', 'JSON in UTF-8') };
  }
}

/** A byte order mark may stand before JSON text (RFC 8259, section 8.1). */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Attributes of binary mode from ce_ headers; undefined in structured mode. */
function binaryAttributes(record: WireRecord): Record<string, unknown> | undefined {
  const names = Object.keys(record.headers ?? {});
  if (names.every((name) => !name.toLowerCase().startsWith('ce_'))) return undefined;
  const headers = Object.entries(record.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), headerText(value)] as const,
  );
  const contentType = headers.find(([name]) => name === 'content-type')?.[1];
  const attributes = headers.filter(([name]) => name.startsWith('ce_'));
  if (contentType?.startsWith(STRUCTURED_CONTENT_TYPE) || attributes.length === 0) return undefined;
  return {
    ...Object.fromEntries(attributes.map(([name, text]) => [name.slice('ce_'.length), text])),
    ...(contentType === undefined ? {} : { datacontenttype: contentType.split(';')[0]!.trim() }),
  };
}

function headerText(value: Buffer | string | (Buffer | string)[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.toString() ?? '';
}
