import { type TermKind } from '#declared-register';
import type { LocalizedText } from '#http';
import type { Reading } from '../editions/read-declared/reading.js';
import { recipientName } from './compare-recipients.js';

/** Kinds of terms that an event holds and an edition declares, with the name of the kind. */
export const TERM_KINDS = {
  activity: { sv: 'behandling', en: 'activity' },
  purpose: { sv: 'ändamål', en: 'purpose' },
  'legal-basis': { sv: 'rättslig grund', en: 'legal basis' },
  'subject-kind': { sv: 'kategori av registrerade', en: 'category of data subjects' },
  category: { sv: 'kategori av personuppgifter', en: 'category of personal data' },
  'data-source': { sv: 'varifrån uppgifterna kommer', en: 'source of the data' },
  recipient: { sv: 'mottagare', en: 'recipient' },
  'recipient-class': { sv: 'kategori av mottagare', en: 'category of recipients' },
  trigger: { sv: 'lagringstidens början', en: 'start of the storage period' },
} as const satisfies Record<string, LocalizedText>;

export type EventTermKind = keyof typeof TERM_KINDS;

const VOCABULARY: Record<Exclude<EventTermKind, 'recipient'>, TermKind> = {
  activity: 'activities',
  purpose: 'purposes',
  'legal-basis': 'legalBases',
  'subject-kind': 'subjectKinds',
  category: 'categories',
  'data-source': 'sources',
  'recipient-class': 'recipientClasses',
  trigger: 'triggers',
};

export function isTermKind(kind: string): kind is EventTermKind {
  return Object.hasOwn(TERM_KINDS, kind);
}

/** The term in words; the term itself where the register does not know it. */
export function termLabel(kind: EventTermKind, term: string, reading: Reading): string {
  return kind === 'recipient' ? recipientName(term, reading) : reading.label(VOCABULARY[kind], term);
}
