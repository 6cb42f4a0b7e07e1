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

/** What of an event does not belong to the person, the moment or the course of it. */
export function termsOf({
  operationId: _operation,
  disclosure: _disclosure,
  corrects: _corrects,
  ...terms
}: Processing): Omit<Processing, 'operationId' | 'disclosure' | 'corrects'> {
  return terms;
}

/** Purposes and categories are sets: their order in an event means nothing. */
export function shapeOf({ data }: ProcessingEvent): Shape {
  const terms = termsOf(data);
  return { ...terms, purposes: [...terms.purposes].sort(), categories: [...terms.categories].sort() };
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
