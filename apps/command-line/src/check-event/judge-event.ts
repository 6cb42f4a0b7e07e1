import { type Edition, type EventTermKind, editions, undeclaredTerms } from '#declared-register';
import { type ProcessingEvent, type Refusal, examine } from '#processing-event';

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

export function judgeEvent(value: Buffer, { now, source, key }: Assumptions): Judgement {
  const stated = envelopeOf(value);
  const assumedKey = key === undefined ? stated.subject : key;
  const examined = examine(
    { key: assumedKey == null ? null : Buffer.from(assumedKey), value, headers: {} },
    { now, owner: source ?? stated.source ?? '' },
  );
  if ('refusals' in examined) return { accepted: false, refusals: examined.refusals };
  const edition = editionAt(examined.event);
  return { accepted: true, undeclared: undeclaredTerms(statedTerms(examined.event), edition), edition: edition?.key };
}

/** Source and subject as given, unchecked. */
function envelopeOf(value: Buffer): { source?: string; subject?: string } {
  try {
    const { source, subject } = JSON.parse(value.toString('utf8')) as Record<string, unknown>;
    return {
      ...(typeof source === 'string' ? { source } : {}),
      ...(typeof subject === 'string' ? { subject } : {}),
    };
  } catch {
    return {};
  }
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
