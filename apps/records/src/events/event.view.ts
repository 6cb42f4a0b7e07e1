import { type Edition, findActivity, findEntity, isNaturalPersonClass, label, terms } from '#declared-register';
import type { Lang } from '#http';
import { type LeafV1 } from '../sharing-log/leaf.js';
import type { StoredEvent } from './show-event.query.js';

export interface EventView {
  /** The event as it was published, save that purposes and categories are in order of their names. */
  event: Record<string, unknown>;
  /** When the register took it in (RFC 3339). */
  recordedAt: string;
  /** Terms that the edition in force does not know: accepted, and flagged here. */
  undeclared: { kind: string; term: string }[];
  /** Ids of events that state this one anew. */
  correctedBy: string[];
  /** Its entry in the recipient's sharing log; null when it made none. */
  entry: { recipient: string; index: number; leaf: LeafV1 } | null;
  labels: Record<string, string>;
}

export function eventView(stored: StoredEvent, edition: Edition, lang: Lang): EventView {
  return {
    event: publishedForm(stored),
    recordedAt: stored.recordedAt.toISOString(),
    undeclared: undeclaredTerms(stored, edition),
    correctedBy: stored.correctedBy,
    entry:
      stored.leaf === null || stored.entryIndex === null || stored.recipient === null
        ? null
        : {
            recipient: stored.recipient,
            index: stored.entryIndex,
            leaf: JSON.parse(stored.leaf.toString('utf8')) as LeafV1,
          },
    labels: labelsOf(stored, lang),
  };
}

function publishedForm(stored: StoredEvent): Record<string, unknown> {
  const { recipient, disclosureId, retentionPeriod } = stored;
  return withoutNulls({
    specversion: '1.0',
    id: stored.id,
    source: stored.source,
    type: 'org.trettio.processing.v1',
    subject: stored.subject,
    time: stored.time.toISOString(),
    sequence: stored.sequence === null ? null : String(stored.sequence).padStart(16, '0'),
    datacontenttype: 'application/json',
    traceparent: stored.traceparent,
    ...stored.extensions,
    data: withoutNulls({
      activity: stored.activity,
      operation: stored.operation,
      purposes: stored.purposes,
      legalBasis: stored.legalBasis,
      specialBasis: stored.specialBasis,
      subjectKind: stored.subjectKind,
      categories: stored.categories,
      dataSource: stored.dataSource,
      recipient: recipient === null ? null : { key: recipient, class: stored.recipientClass, role: stored.role },
      country: stored.country,
      transferGround: stored.transferGround,
      retention: retentionPeriod === null ? null : { period: retentionPeriod, trigger: stored.retentionTrigger },
      notice: stored.notice,
      channel: stored.channel,
      operationId: stored.operationId,
      disclosure: disclosureId === null ? null : disclosureForm(stored),
      corrects: stored.corrects,
    }),
  });
}

function disclosureForm({
  disclosureId,
  phase,
  outcome,
  reason,
  attempts,
  receipt,
  override,
  manual,
}: StoredEvent): Record<string, unknown> {
  return withoutNulls({
    id: disclosureId,
    phase,
    outcome,
    reason,
    attempts,
    receipt: receipt?.toString('hex') ?? null,
    override,
    manual,
  });
}

function withoutNulls(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

function undeclaredTerms(stored: StoredEvent, edition: Edition): EventView['undeclared'] {
  const known = (
    kind: 'categories' | 'subjectKinds' | 'sources' | 'recipientClasses' | 'purposes' | 'triggers',
    term: string,
  ) => Object.hasOwn(terms[kind], term);
  const flag = (kind: string, term: string | null, declared: (term: string) => boolean) =>
    term === null || declared(term) ? [] : [{ kind, term }];
  return [
    ...flag('activity', stored.activity, (term) => findActivity(edition, term) !== undefined),
    ...stored.purposes.flatMap((purpose) => flag('purpose', purpose, (term) => known('purposes', term))),
    ...stored.categories.flatMap((category) => flag('category', category, (term) => known('categories', term))),
    ...flag('subject-kind', stored.subjectKind, (term) => known('subjectKinds', term)),
    ...flag('data-source', stored.dataSource, (term) => known('sources', term)),
    ...flag('recipient', stored.recipient, (term) => findEntity(term) !== undefined || isNaturalPersonClass(term)),
    ...flag('recipient-class', stored.recipientClass, (term) => known('recipientClasses', term)),
    ...flag('trigger', stored.retentionTrigger, (term) => known('triggers', term)),
  ];
}

function labelsOf(stored: StoredEvent, lang: Lang): Record<string, string> {
  return {
    activity: label('activities', stored.activity, lang),
    operation: label('operations', stored.operation, lang),
    legalBasis: label('legalBases', stored.legalBasis, lang),
    ...(stored.subjectKind ? { subjectKind: label('subjectKinds', stored.subjectKind, lang) } : {}),
    categories: stored.categories.map((category) => label('categories', category, lang)).join(', '),
    ...(stored.recipientClass ? { recipientClass: label('recipientClasses', stored.recipientClass, lang) } : {}),
    ...(stored.role ? { role: label('roles', stored.role, lang) } : {}),
    ...(stored.phase ? { phase: label('phases', stored.phase, lang) } : {}),
    ...(stored.outcome ? { outcome: label('outcomes', stored.outcome, lang) } : {}),
  };
}
