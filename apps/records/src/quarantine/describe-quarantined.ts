import { type Lang, inLanguage } from '#http';
import type { QuarantinedRow } from './list-quarantined/list-quarantined.query.js';
import { RELEASE_REASONS, STATE_LABELS } from './quarantine-state.js';
import type { QuarantinedRecordView, ReasonView, ReleaseView, ReplayView } from './quarantined.view.js';
import { type Reason, adviceOnReason } from './reason.js';

const OUTCOMES = {
  accepted: { sv: 'händelsen lagrades', en: 'the event was stored' },
  duplicate: { sv: 'händelsen fanns redan', en: 'the event was there already' },
} as const;

export function describeQuarantined(row: QuarantinedRow, lang: Lang): QuarantinedRecordView {
  return {
    id: row.id,
    source: row.source,
    topic: row.topic,
    partition: row.partition,
    offset: row.offset,
    code: row.code,
    reasons: row.refusals.map((reason) => describeReason(reason, lang)),
    state: row.state,
    stateLabel: inLanguage(STATE_LABELS[row.state], lang),
    recordedAt: row.recordedAt,
    eraseAfter: row.eraseAfter,
    keyId: row.keyId,
    bytes: row.bytes,
    replays: row.replays,
    replayed: describeReplay(row, lang),
    released: describeRelease(row, lang),
    erasedAt: row.erasedAt,
  };
}

function describeReason({ code, path, expected, found }: Reason, lang: Lang): ReasonView {
  return {
    code,
    pointer: path,
    expected,
    ...(found === undefined ? {} : { found }),
    advice: inLanguage(adviceOnReason(code), lang),
  };
}

function describeReplay({ replayedAt, outcome, eventId }: QuarantinedRow, lang: Lang): ReplayView | null {
  if (outcome === null || eventId === null || replayedAt === null) return null;
  return { at: replayedAt, outcome, outcomeLabel: inLanguage(OUTCOMES[outcome], lang), event: eventId };
}

function describeRelease(row: QuarantinedRow, lang: Lang): ReleaseView | null {
  const { releasedAt, releasedBy, releaseReason, releaseReference } = row;
  if (releasedAt === null || releasedBy === null || releaseReason === null) return null;
  return {
    at: releasedAt,
    by: releasedBy,
    reason: releaseReason,
    reasonLabel: inLanguage(RELEASE_REASONS[releaseReason], lang),
    reference: releaseReference,
  };
}
