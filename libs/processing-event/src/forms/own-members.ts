import type { Disclosure, Processing, ProcessingEvent } from '../generated/types.js';

/** Letters of the layouts below; every other character stands for itself. */
const DIGIT = 1;
const HEX = 2;
const UUID_VERSION = 4;
const UUID_VARIANT = 8;
const ALPHABETS: Readonly<Record<string, number>> = { d: DIGIT, h: HEX, v: UUID_VERSION, n: UUID_VARIANT };

const UUID = 'hhhhhhhh-hhhh-vhhh-nhhh-hhhhhhhhhhhh';
const UUID7 = 'hhhhhhhh-hhhh-7hhh-nhhh-hhhhhhhhhhhh';

/**
 * Members that are an event's own: another event of the same form has others. Each is text of one length in which every place has
 * its alphabet, as the schema's patterns have it (a test holds the two together).
 */
export const LAYOUTS = {
  id: UUID7,
  subject: UUID,
  time: 'dddd-dd-ddTdd:dd:dd.dddZ',
  sequence: 'd'.repeat(16),
  traceparent: `00-${'h'.repeat(32)}-${'h'.repeat(16)}-hh`,
  operationId: UUID,
  disclosureId: UUID,
  receipt: 'h'.repeat(64),
} as const satisfies Record<string, string>;

export type OwnName = keyof typeof LAYOUTS;

/** The own members that an event has. */
export function ownOf(event: ProcessingEvent): Partial<Record<OwnName, string | undefined>> {
  const { id, subject, time, sequence, traceparent, data } = event;
  const { operationId, disclosure } = data;
  return {
    id,
    subject,
    time,
    sequence,
    traceparent,
    operationId,
    disclosureId: disclosure?.id,
    receipt: disclosure?.receipt,
  };
}

/** The event with other own members in place of those named, which it must have; everything else is shared with it. */
export function withOwn<Named extends { name: OwnName }>(
  example: ProcessingEvent,
  members: readonly Named[],
  valueOf: (member: Named) => string,
): ProcessingEvent {
  const event = { ...example };
  let data: Processing | undefined;
  let disclosure: Disclosure | undefined;
  for (const member of members) {
    const { name } = member;
    const value = valueOf(member);
    switch (name) {
      case 'operationId':
        data ??= { ...example.data };
        data.operationId = value;
        break;
      case 'disclosureId':
        disclosure ??= { ...example.data.disclosure! };
        disclosure.id = value;
        break;
      case 'receipt':
        disclosure ??= { ...example.data.disclosure! };
        disclosure.receipt = value;
        break;
      default:
        event[name] = value;
    }
  }
  if (disclosure !== undefined) {
    data ??= { ...example.data };
    data.disclosure = disclosure;
  }
  if (data !== undefined) event.data = data;
  return event;
}

/** By byte: the alphabets that it is a letter of. */
export const LETTERS = new Uint8Array(256);
for (const [letters, alphabet] of [
  ['0123456789', DIGIT],
  ['0123456789abcdef', HEX],
  ['12345678', UUID_VERSION],
  ['89ab', UUID_VARIANT],
] as const)
  for (const letter of letters) LETTERS[letter.charCodeAt(0)]! |= alphabet;

/** The alphabet of each place of a layout; 0 where a character stands for itself. */
export function alphabetsOf(layout: string): number[] {
  return Array.from(layout, (letter) => ALPHABETS[letter] ?? 0);
}
