import type { EventDataView, EventDisclosureView, PublishedEventView } from './event.view.js';
import type { StoredEvent } from './show-event.query.js';

/** The event as its producer published it; purposes and categories are sets and come in order of their names. */
export function publishedForm(stored: StoredEvent): PublishedEventView {
  return {
    specversion: '1.0',
    id: stored.id,
    source: stored.source,
    type: 'org.trettio.processing.v1',
    ...given({ subject: stored.subject }),
    time: stored.time.toISOString(),
    ...given({ sequence: stored.sequence?.padStart(16, '0') ?? null }),
    datacontenttype: 'application/json',
    ...given({ traceparent: stored.traceparent }),
    ...stored.extensions,
    data: dataForm(stored),
  };
}

function dataForm(stored: StoredEvent): EventDataView {
  const { recipient, recipientClass, role, retentionPeriod, retentionTrigger } = stored;
  return {
    activity: stored.activity,
    operation: stored.operation,
    purposes: stored.purposes,
    legalBasis: stored.legalBasis,
    ...given({ specialBasis: stored.specialBasis, subjectKind: stored.subjectKind }),
    categories: stored.categories,
    ...given({ dataSource: stored.dataSource }),
    ...(recipient && recipientClass && role ? { recipient: { key: recipient, class: recipientClass, role } } : {}),
    ...given({ country: stored.country, transferGround: stored.transferGround }),
    ...(retentionPeriod && retentionTrigger
      ? { retention: { period: retentionPeriod, trigger: retentionTrigger } }
      : {}),
    ...given({ notice: stored.notice, channel: stored.channel, operationId: stored.operationId }),
    ...disclosureForm(stored),
    ...given({ corrects: stored.corrects }),
  };
}

function disclosureForm(stored: StoredEvent): { disclosure?: EventDisclosureView } {
  const { disclosureId: id, phase, outcome, reason, attempts, receipt, override, manual } = stored;
  if (id === null || phase === null) return {};
  const rest = given({ outcome, reason, attempts, receipt: receipt?.toString('hex') ?? null, override, manual });
  return { disclosure: { id, phase, ...rest } };
}

type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The members that are not null. */
function given<T extends Record<string, unknown>>(members: T): Given<T> {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== null)) as Given<T>;
}
