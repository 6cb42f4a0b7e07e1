import type { Processing, ProcessingEvent } from './generated/types.js';
import { EVENT_TYPE } from './contract.js';
import { examineStructure } from './examine.js';
import { REFUSALS, type Refusal } from './refusal.js';
import { uuid7 } from './uuid7.js';

export interface EventFacts extends Processing {
  source: string;
  /** subjectRef; absent for aggregates. */
  subject?: string;
  /** When it happened; becomes the event's time and the time part of its id. */
  at: Date;
  traceparent?: string;
}

/**
 * States one processing event. Throws {@link InvalidEventError} when the facts do not make an event of contract v1: a
 * mistake in the calling code, found before the business transaction commits.
 */
export function newProcessingEvent({ source, subject, at, traceparent, ...data }: EventFacts): ProcessingEvent {
  const event: ProcessingEvent = {
    specversion: '1.0',
    id: uuid7(at),
    source,
    type: EVENT_TYPE,
    ...(subject === undefined ? {} : { subject }),
    time: at.toISOString(),
    datacontenttype: 'application/json',
    ...(traceparent === undefined ? {} : { traceparent }),
    data,
  };
  const refusals = examineStructure(event);
  if (refusals.length > 0) throw new InvalidEventError(refusals);
  return event;
}

export class InvalidEventError extends Error {
  readonly code = 'EVENT.INVALID';
  readonly retriable = false;
  readonly refusals: Refusal[];

  constructor(refusals: Refusal[]) {
    super(
      refusals
        .map(({ code, path, expected }) => `${code} at ${path || '/'}: expected ${expected}. ${REFUSALS[code]}`)
        .join(' '),
    );
    this.refusals = refusals;
    this.name = 'InvalidEventError';
  }
}
