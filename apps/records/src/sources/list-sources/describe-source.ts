import { label } from '#declared-register';
import type { Lang, LocalizedText } from '#http';
import type { IntakeTotals } from '../../intake/intake-offset.repository.js';
import type { IntakeSource } from '../intake-source.repository.js';
import { type Gap, gapsOf } from '../sequence.js';
import { judgeSilence } from '../silence.js';
import type { IncompleteBlock, SourceState } from './source-coverage.query.js';
import type { SourceCoverageView, SourceTopicView } from './sources.view.js';

/** Stretches of missing positions that are listed of one source. */
export const MOST_GAPS = 100;

const SEQUENCE = {
  dense: { sv: 'löpnummer i alla händelser', en: 'every event is numbered' },
  partly: { sv: 'löpnummer i några händelser', en: 'some events are numbered' },
  none: { sv: 'inga löpnummer: saknade händelser syns inte', en: 'no numbers: a missing event cannot be seen' },
} as const satisfies Record<SourceCoverageView['sequence'], LocalizedText>;

const SILENCE = {
  unknown: { sv: 'för lite har kommit för att känna rytmen', en: 'too little has come in to know its rhythm' },
  heard: { sv: 'hörs som vanligt', en: 'heard as usual' },
  silent: { sv: 'tyst längre än vanligt', en: 'quiet for longer than usual' },
} as const satisfies Record<SourceCoverageView['silence']['state'], LocalizedText>;

export interface SequenceFacts {
  incomplete: readonly IncompleteBlock[];
  stretches: readonly { sourceId: number; first: number; last: number }[];
}

export function describeSource(
  source: string,
  state: SourceState | undefined,
  topics: readonly SourceTopicView[],
  sequences: SequenceFacts,
  lang: Lang,
  now: Date,
): SourceCoverageView {
  const { events = 0, sequenced = 0, lastSequence = 0n, missing = 0n, lastEventAt = null, minutes = [] } = state ?? {};
  const gaps = missing === 0n ? [] : gapsOfSource(state, sequences);
  const sequence = sequenced === 0 ? 'none' : sequenced === events ? 'dense' : 'partly';
  const silence = judgeSilence(minutes, now);
  const quarantined = topics.reduce((sum, topic) => sum + topic.quarantined, 0);
  // What was replayed since stands in the sequence, or repeats what does.
  const setAside = quarantined - topics.reduce((sum, topic) => sum + topic.replayed, 0);
  return {
    source,
    label: label('services', source, lang),
    topics: [...topics],
    events,
    lastEventAt,
    sequence,
    sequenceLabel: SEQUENCE[sequence][lang],
    lastSequence: Number(lastSequence),
    missing: Number(missing),
    gaps: gaps.slice(0, MOST_GAPS).map(({ first, last }) => ({ first: Number(first), last: Number(last) })),
    gapsCut: gaps.length > MOST_GAPS || missing > gaps.reduce((sum, { first, last }) => sum + last - first + 1n, 0n),
    quarantined,
    unaccounted: Math.max(0, Number(missing) - setAside),
    silence: { ...silence, stateLabel: SILENCE[silence.state][lang] },
  };
}

function gapsOfSource(state: SourceState | undefined, { incomplete, stretches }: SequenceFacts): Gap[] {
  if (state === undefined) return [];
  const own = <T extends { sourceId: number }>(rows: readonly T[]) =>
    rows.filter(({ sourceId }) => sourceId === state.sourceId);
  return gapsOf(state.lastSequence, own(incomplete), own(stretches));
}

/** A topic with the sums over its partitions. */
export function describeTopic(
  { topic, origin, ownerRole, addedAt }: IntakeSource,
  partitions: readonly IntakeTotals[],
  replayed: number,
): SourceTopicView {
  const own = partitions.filter((partition) => partition.topic === topic);
  const sum = (count: (partition: IntakeTotals) => number) => own.reduce((total, one) => total + count(one), 0);
  return {
    topic,
    origin,
    ownerRole,
    addedAt,
    records: sum(({ firstOffset, nextOffset, control, lost }) => nextOffset - firstOffset - control - lost),
    accepted: sum(({ accepted }) => accepted),
    duplicate: sum(({ duplicate }) => duplicate),
    quarantined: sum(({ quarantined }) => quarantined),
    replayed,
  };
}
