import { randomUUID } from 'node:crypto';
import { declareActivities } from './declare-activities.js';

const untilObjection = { period: 'P0D', trigger: 'objection' };
const aYear = { period: 'P1Y', trigger: 'event' };

const activityEvent = declareActivities<'offers' | 'history', 'customer' | 'lead'>({
  source: 'example',
  activities: {
    offers: { legalBasis: 'A6-1-a', retention: untilObjection, except: { customer: { legalBasis: 'A6-1-f' } } },
    history: { legalBasis: 'A6-1-b', retention: aYear, except: { lead: { retention: untilObjection } } },
  },
});

it.each([
  ['offers', 'lead', 'A6-1-a', untilObjection],
  ['offers', 'customer', 'A6-1-f', untilObjection],
  ['history', 'customer', 'A6-1-b', aYear],
  ['history', 'lead', 'A6-1-b', untilObjection],
] as const)('states %s of a %s on %s, as declared', (activity, kind, legalBasis, retention) => {
  const person = { kind, subjectRef: randomUUID() };
  const facts = { operation: 'use', categories: ['name'], channel: 'api', operationId: randomUUID() } as const;
  const at = new Date('2026-11-22T14:45:00Z');
  const { source, subject, time, data } = activityEvent({ ...facts, categories: ['name'], activity, person, at });
  expect({ source, subject, time }).toEqual({ source: 'example', subject: person.subjectRef, time: at.toISOString() });
  expect(data).toEqual({
    ...facts,
    activity,
    purposes: [activity],
    subjectKind: kind,
    legalBasis,
    retention,
  });
});
