import { type Edition, type TermKind } from '#declared-register';
import type { LocalizedText } from '#http';
import type { Reading } from '../editions/read-declared/reading.js';
import { recipientName } from '../register/compare-recipients.js';
import type { LeafV1 } from '../sharing-log/leaf.js';
import type { CorrectionView, EventLabelsView, EventView } from './event.view.js';
import { publishedForm } from './published-form.js';
import type { StoredEvent } from './show-event.query.js';
import { undeclaredTerms } from './undeclared-terms.js';

/** `edition`: the one in force at the event's time, if there was any. */
export function describeEvent(stored: StoredEvent, edition: Edition | undefined, reading: Reading): EventView {
  return {
    event: publishedForm(stored),
    recordedAt: stored.recordedAt,
    edition: edition?.key ?? null,
    undeclared: undeclaredTerms(stored, edition, reading),
    counts: stored.counts,
    correction: correctionOf(stored, reading),
    correctedBy: stored.correctedBy,
    contestedBy: stored.contestedBy,
    entry: entryOf(stored),
    labels: labelsOf(stored, reading),
  };
}

const CORRECTION_STATES: Record<CorrectionView['state'], LocalizedText> = {
  applied: { sv: 'rättar en händelse som finns här', en: 'corrects an event that is here' },
  'not-recorded': {
    sv: 'rättar en händelse som inte har kommit in',
    en: 'corrects an event that has not come in',
  },
  'other-source': {
    sv: 'rättar en annan tjänsts händelse, vilket inte ändrar något: varje tjänst rättar sina egna',
    en: 'corrects another service’s event, which changes nothing: each service corrects its own',
  },
};

function correctionOf({ corrects, source, correctedSources }: StoredEvent, reading: Reading): CorrectionView | null {
  if (corrects === null) return null;
  const state = correctedSources.includes(source)
    ? 'applied'
    : correctedSources.length === 0
      ? 'not-recorded'
      : 'other-source';
  return { corrects, state, stateLabel: CORRECTION_STATES[state][reading.lang] };
}

function entryOf({ recipient, entryIndex, leaf }: StoredEvent): EventView['entry'] {
  if (leaf === null || entryIndex === null || recipient === null) return null;
  return { recipient, index: entryIndex, leaf: JSON.parse(leaf) as LeafV1 };
}

function labelsOf(stored: StoredEvent, reading: Reading): EventLabelsView {
  const one = <Name extends keyof EventLabelsView>(name: Name, kind: TermKind, key: string | null) =>
    (key === null ? {} : { [name]: reading.label(kind, key) }) as { [N in Name]?: string };
  return {
    activity: reading.label('activities', stored.activity),
    operation: reading.label('operations', stored.operation),
    purposes: stored.purposes.map((purpose) => reading.label('purposes', purpose)),
    legalBasis: reading.label('legalBases', stored.legalBasis),
    ...one('specialBasis', 'specialBases', stored.specialBasis),
    ...one('subjectKind', 'subjectKinds', stored.subjectKind),
    categories: stored.categories.map((category) => reading.label('categories', category)),
    ...one('dataSource', 'sources', stored.dataSource),
    ...(stored.recipient === null ? {} : { recipient: recipientName(stored.recipient, reading) }),
    ...one('recipientClass', 'recipientClasses', stored.recipientClass),
    ...one('role', 'roles', stored.role),
    ...one('country', 'countries', stored.country),
    ...one('transferGround', 'transferGrounds', stored.transferGround),
    ...one('trigger', 'triggers', stored.retentionTrigger),
    ...one('channel', 'channels', stored.channel),
    ...one('phase', 'phases', stored.phase),
    ...one('outcome', 'outcomes', stored.outcome),
    ...one('reason', 'withholdingReasons', stored.reason),
  };
}
