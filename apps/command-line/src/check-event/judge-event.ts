import { type Edition, type EventTermKind, editions, undeclaredTerms } from '#declared-register';
import { type ProcessingEvent, type Refusal, contentDigest, decode, examine, refusal } from '#processing-event';

/** What intake would say of one event. */
export type Judgement =
  | { accepted: true; undeclared: (readonly [kind: EventTermKind, term: string])[]; edition: string | undefined }
  | { accepted: false; refusals: readonly Refusal[] };

export interface Assumptions {
  now: Date;
  /** Owner of the topic; undefined: the event's own source. */
  source: string | undefined;
  /** Kafka key; null: none; undefined: the right one. */
  key: string | null | undefined;
}

/** What intake would say of these events, coming one after the other and nothing before them. */
export function judgeEvents(values: readonly Buffer[], assumptions: Assumptions): Judgement[] {
  const digests = new Map<string, string>();
  return values.map((value) => judgeEvent(value, assumptions, digests));
}

/** `digests`: the content of what was accepted before, by source and id. */
function judgeEvent(value: Buffer, { now, source, key }: Assumptions, digests: Map<string, string>): Judgement {
  const stated = envelopeOf(value);
  const assumedKey = key === undefined ? stated.subject : key;
  const examined = examine(
    { key: assumedKey == null ? null : Buffer.from(assumedKey), value, headers: {} },
    { now, owner: source ?? stated.source ?? '' },
  );
  if ('refusals' in examined) return { accepted: false, refusals: examined.refusals };
  const { event } = examined;
  const name = `${event.source} ${event.id}`;
  const digest = contentDigest(event);
  if ((digests.get(name) ?? digest) !== digest)
    return {
      accepted: false,
      refusals: [refusal('EVENT.ID_CONFLICT', '/id', 'an id that no other event of this source has')],
    };
  digests.set(name, digest);
  const edition = editionAt(event);
  return { accepted: true, undeclared: undeclaredTerms(statedTerms(event), edition), edition: edition?.key };
}

/** Source and subject as given, unchecked. */
function envelopeOf(value: Buffer): { source?: string; subject?: string } {
  const decoded = decode({ key: null, value });
  if ('refusal' in decoded || typeof decoded.value !== 'object') return {};
  const { source, subject } = (decoded.value ?? {}) as Record<string, unknown>;
  return {
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof subject === 'string' ? { subject } : {}),
  };
}

/** The edition in force when it happened; undefined before the first. */
function editionAt({ time }: ProcessingEvent): Edition | undefined {
  return editions.findLast(({ validFrom }) => validFrom <= time);
}

function statedTerms({ data }: ProcessingEvent) {
  return {
    activity: data.activity,
    purposes: data.purposes,
    legalBasis: data.legalBasis,
    subjectKind: data.subjectKind ?? null,
    categories: data.categories,
    dataSource: data.dataSource ?? null,
    recipient: data.recipient?.key ?? null,
    recipientClass: data.recipient?.class ?? null,
    retentionTrigger: data.retention?.trigger ?? null,
  };
}
