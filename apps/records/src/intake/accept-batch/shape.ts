import { createHash } from 'node:crypto';
import { type Processing, type ProcessingEvent, canonicalJson } from '#processing-event';

/** The terms of Article 30 in an event, without person, time and course: what the register counts by. */
export interface Shape {
  activity: string;
  operation: string;
  purposes: string[];
  legalBasis: string;
  specialBasis?: string;
  subjectKind?: string;
  categories: string[];
  dataSource?: string;
  recipient?: Processing['recipient'];
  country?: string;
  transferGround?: string;
  retention?: Processing['retention'];
  notice?: string;
  channel?: string;
}

/** Purposes and categories are sets: their order in an event means nothing. */
export function shapeOf({ data }: ProcessingEvent): Shape {
  const { operationId: _operation, disclosure: _disclosure, corrects: _corrects, ...terms } = data;
  return { ...terms, purposes: [...terms.purposes].sort(), categories: [...terms.categories].sort() };
}

/**
 * The terms of an event as it words them, as a key: events of one wording have one shape. Terms have neither blanks nor commas,
 * so that no two wordings read the same.
 */
export function wordingOf({ data }: ProcessingEvent): string {
  const { recipient, retention } = data;
  return `${data.activity} ${data.operation} ${data.purposes.join()} ${data.legalBasis} ${data.specialBasis ?? ''} ${
    data.subjectKind ?? ''
  } ${data.categories.join()} ${data.dataSource ?? ''} ${recipient?.key ?? ''} ${recipient?.class ?? ''} ${
    recipient?.role ?? ''
  } ${data.country ?? ''} ${data.transferGround ?? ''} ${retention?.period ?? ''} ${retention?.trigger ?? ''} ${
    data.notice ?? ''
  } ${data.channel ?? ''}`;
}

export function shapeKey(shape: Shape): string {
  return canonicalJson(shape);
}

export function shapeDigest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

export interface OpenTerm {
  kind:
    'activity' | 'purpose' | 'category' | 'subject-kind' | 'data-source' | 'recipient' | 'recipient-class' | 'trigger';
  term: string;
}

/** Every open term that a shape uses. */
export function openTermsOf(shape: Shape): OpenTerm[] {
  const one = (kind: OpenTerm['kind'], term: string | undefined): OpenTerm[] =>
    term === undefined ? [] : [{ kind, term }];
  return [
    ...one('activity', shape.activity),
    ...shape.purposes.flatMap((term) => one('purpose', term)),
    ...shape.categories.flatMap((term) => one('category', term)),
    ...one('subject-kind', shape.subjectKind),
    ...one('data-source', shape.dataSource),
    ...one('recipient', shape.recipient?.key),
    ...one('recipient-class', shape.recipient?.class),
    ...one('trigger', shape.retention?.trigger),
  ];
}
