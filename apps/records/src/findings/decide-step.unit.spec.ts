import { type Standing, decideStep } from './decide-step.js';

const SETTLED = new Date('2026-11-10T12:00:00.000Z');
const NOW = new Date('2026-11-20T12:00:00.000Z');
const EARLIER = new Date('2026-11-09T12:00:00.000Z');
const LATER = new Date('2026-11-11T12:00:00.000Z');

function standing(changed: Partial<Standing> = {}): Standing {
  return { state: 'resolved', present: true, acceptedUntil: null, settledAtTimes: 3, settledAt: SETTLED, ...changed };
}

function seen(times: number | null, lastSeen: Date | null, since = EARLIER) {
  return { times, lastSeen, since };
}

it.each([
  ['new', undefined, seen(1, EARLIER), 'found'],
  ['never there', undefined, undefined, undefined],
  ['open and still there', standing({ state: 'open' }), seen(4, LATER), undefined],
  ['open and there no more', standing({ state: 'open' }), undefined, 'gone'],
  ['resolved and as it was', standing(), seen(3, EARLIER), undefined],
  ['resolved and fewer, by a correction', standing(), seen(2, EARLIER), undefined],
  ['resolved and happened after that', standing(), seen(3, LATER), 'recurred'],
  ['resolved and more of the past came in', standing(), seen(4, EARLIER), 'recurred'],
  ['resolved and there no more', standing(), undefined, undefined],
  ['resolved, a state of things that lasts', standing({ settledAtTimes: 0 }), seen(null, null), undefined],
  [
    'resolved, a state of things that was away between two runs',
    standing({ settledAtTimes: 0 }),
    seen(null, null, LATER),
    'recurred',
  ],
  ['away and back', standing({ present: false }), seen(null, null), 'recurred'],
  [
    'accepted, and it goes on',
    standing({ state: 'accepted', acceptedUntil: new Date(NOW.getTime() + 1) }),
    seen(9, LATER),
    undefined,
  ],
  ['accepted up to now', standing({ state: 'accepted', acceptedUntil: NOW }), seen(3, EARLIER), 'acceptance-ended'],
  ['accepted and there no more', standing({ state: 'accepted', acceptedUntil: LATER }), undefined, 'gone'],
] as const)('decides on what is %s', (_name, before, found, action) => {
  expect(decideStep(before, found, NOW)?.action).toBe(action);
});
