import type { ObservedShape } from '../observed/observed-shapes.query.js';

/** An alarm's log, kept once, unless told otherwise. */
export function anObservedShape(given: Partial<ObservedShape> = {}): ObservedShape {
  return {
    activity: 'alarm-history',
    operation: 'record',
    purposes: ['alarm-history'],
    legalBasis: 'A6-1-b',
    specialBasis: null,
    subjectKind: 'customer',
    categories: ['system-logs'],
    dataSource: 'service-use',
    recipient: null,
    recipientClass: null,
    role: null,
    country: null,
    transferGround: null,
    retentionPeriod: null,
    retentionTrigger: null,
    events: 1,
    withheld: 0,
    outcomes: {},
    opened: 0,
    corrected: 0,
    correctedWithheld: 0,
    firstSeen: new Date('2026-11-02T08:00:00.000Z'),
    lastSeen: new Date('2026-11-02T08:00:00.000Z'),
    ...given,
  };
}

/** The same, but the gate let nothing out. */
export function aWithheldShape(given: Partial<ObservedShape> = {}): ObservedShape {
  return anObservedShape({ events: 0, withheld: 1, firstSeen: null, lastSeen: null, ...given });
}
