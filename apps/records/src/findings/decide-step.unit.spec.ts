import { type Standing, decideStep } from './decide-step.js';

const SETTLED = new Date('2026-11-10T12:00:00.000Z');
const NOW = new Date('2026-11-20T12:00:00.000Z');
const EARLIER = new Date('2026-11-09T12:00:00.000Z');
const LATER = new Date('2026-11-11T12:00:00.000Z');

function standing(changed: Partial<Standing> = {}): Standing {
  return { state: 'resolved', present: true, acceptedUntil: null, settledAtTimes: 3, settledAt: SETTLED, ...changed };
}

it.each([
  ['new', undefined, { times: 1, lastSeen: EARLIER }, 'found'],
  ['never there', undefined, undefined, undefined],
  ['open and still there', standing({ state: 'open' }), { times: 4, lastSeen: LATER }, undefined],
  ['open and there no more', standing({ state: 'open' }), undefined, 'gone'],
  ['resolved and as it was', standing(), { times: 3, lastSeen: EARLIER }, undefined],
  ['resolved and fewer, by a correction', standing(), { times: 2, lastSeen: EARLIER }, undefined],
  ['resolved and happened after that', standing(), { times: 3, lastSeen: LATER }, 'recurred'],
  ['resolved and more of the past came in', standing(), { times: 4, lastSeen: EARLIER }, 'recurred'],
  ['resolved and there no more', standing(), undefined, undefined],
  [
    'resolved, a state of things that lasts',
    standing({ settledAtTimes: 0 }),
    { times: null, lastSeen: null },
    undefined,
  ],
  ['away and back', standing({ present: false }), { times: null, lastSeen: null }, 'recurred'],
  [
    'accepted, and it goes on',
    standing({ state: 'accepted', acceptedUntil: new Date(NOW.getTime() + 1) }),
    { times: 9, lastSeen: LATER },
    undefined,
  ],
  [
    'accepted up to now',
    standing({ state: 'accepted', acceptedUntil: NOW }),
    { times: 3, lastSeen: EARLIER },
    'acceptance-ended',
  ],
  ['accepted and there no more', standing({ state: 'accepted', acceptedUntil: LATER }), undefined, 'gone'],
] as const)('decides on what is %s', (_name, before, seen, action) => {
  expect(decideStep(before, seen, NOW)?.action).toBe(action);
});
