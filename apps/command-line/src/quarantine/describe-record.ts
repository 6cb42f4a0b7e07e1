import type { Lang } from '#declared-register';
import { expectedText, foundText } from '../check-event/words.js';

/** The parts of the API's answers that are printed. */
export interface QuarantinedRecord {
  id: string;
  source: string | null;
  topic: string;
  partition: number;
  offset: number;
  code: string;
  reasons: { code: string; pointer: string; expected: string; found?: string; advice: string }[];
  state: string;
  stateLabel: string;
  recordedAt: string;
  eraseAfter: string;
  replays: number;
  replayed: { at: string; outcomeLabel: string; event: string } | null;
  released: { at: string; by: string; reasonLabel: string; reference: string | null } | null;
  erasedAt: string | null;
}

const WORDS = {
  place: { sv: 'plats', en: 'place' },
  state: { sv: 'tillstånd', en: 'state' },
  setAside: { sv: 'avskild', en: 'set aside' },
  eraseAfter: { sv: 'raderas efter', en: 'erased after' },
  replays: { sv: 'försök att ta in på nytt', en: 'replays' },
  replayed: { sv: 'intagen', en: 'taken in' },
  released: { sv: 'beslut', en: 'decision' },
  erased: { sv: 'raderad', en: 'erased' },
  whole: { sv: 'hela händelsen', en: 'the whole event' },
  expected: { sv: 'väntat', en: 'expected' },
  found: { sv: 'fanns', en: 'found' },
} as const;

/** One record on one line, for a list. */
export function inOneLine(record: QuarantinedRecord): string {
  const { id, recordedAt, code, stateLabel } = record;
  return `${id}  ${recordedAt.slice(0, 19)}Z  ${placeOf(record)}  ${code}  ${stateLabel}`;
}

/** All that is known of a record; nothing of what it holds. */
export function inFull(record: QuarantinedRecord, lang: Lang): string[] {
  const line = (word: keyof typeof WORDS, text: string | number) => `  ${WORDS[word][lang]}: ${text}`;
  const { replayed, released, erasedAt, reasons } = record;
  return [
    record.id,
    line('place', `${placeOf(record)}${record.source === null ? '' : ` (${record.source})`}`),
    line('state', record.stateLabel),
    line('setAside', record.recordedAt),
    line('eraseAfter', record.eraseAfter),
    line('replays', record.replays),
    ...(replayed ? [line('replayed', `${replayed.at}, ${replayed.outcomeLabel}, ${replayed.event}`)] : []),
    ...(released ? [line('released', decision(released))] : []),
    ...(erasedAt ? [line('erased', erasedAt)] : []),
    ...reasons.flatMap((reason) => describeReason(reason, lang)),
  ];
}

function placeOf({ topic, partition, offset }: QuarantinedRecord): string {
  return `${topic}/${partition}@${offset}`;
}

function decision({ at, by, reasonLabel, reference }: NonNullable<QuarantinedRecord['released']>): string {
  return `${at}, ${by}, ${reasonLabel}${reference === null ? '' : ` (${reference})`}`;
}

function describeReason(reason: QuarantinedRecord['reasons'][number], lang: Lang): string[] {
  const { code, pointer, expected, found, advice } = reason;
  const seen = found === undefined ? '' : ` (${WORDS.found[lang]}: ${foundText(found)[lang]})`;
  return [
    `  ${code} ${pointer === '' ? WORDS.whole[lang] : pointer}: ${WORDS.expected[lang]} ${expectedText(expected)[lang]}${seen}`,
    `    ${advice}`,
  ];
}
