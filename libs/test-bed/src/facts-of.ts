import type { ProcessingEvent } from '#processing-event';

/** The facts of an event that a test names, in the order in which a person would say them. */
export function factsOf({ subject, data }: ProcessingEvent) {
  return {
    subject,
    kind: data.subjectKind,
    activity: data.activity,
    operation: data.operation,
    basis: data.legalBasis,
    categories: [...data.categories].sort(),
    ...(data.recipient === undefined ? {} : { recipient: data.recipient.key, phase: data.disclosure?.phase }),
  };
}
