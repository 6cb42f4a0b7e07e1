import fc from 'fast-check';
import type { Outcome } from '#processing-event';
import { type AttemptResult, completeResults, decideNext, resultOfStatus, retryDelay } from './outcome.js';

const RESULTS: AttemptResult[] = ['accepted', 'refused', 'try-later', 'no-answer', 'never-connected'];
const PASSING: AttemptResult[] = ['try-later', 'no-answer', 'never-connected'];

describe('resultOfStatus', () => {
  it.each([
    [200, 'accepted'],
    [202, 'accepted'],
    [299, 'accepted'],
    [301, 'refused'],
    [307, 'refused'],
    [400, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [409, 'refused'],
    [422, 'refused'],
    [408, 'try-later'],
    [425, 'try-later'],
    [429, 'try-later'],
    [500, 'try-later'],
    [503, 'try-later'],
    [599, 'try-later'],
  ] as const)('%i is %s', (status, result) => expect(resultOfStatus(status)).toBe(result));
});

describe('decideNext', () => {
  it.each<[string, AttemptResult[], number, Outcome | 'retry']>([
    ['taken at once', ['accepted'], 6, 'acknowledged'],
    ['taken after trouble', ['no-answer', 'try-later', 'accepted'], 6, 'acknowledged'],
    ['taken on the last attempt', ['never-connected', 'accepted'], 2, 'acknowledged'],
    ['refused at once', ['refused'], 6, 'refused'],
    ['refused after trouble', ['no-answer', 'refused'], 6, 'refused'],
    ['asked to come later', ['try-later'], 6, 'retry'],
    ['no answer yet', ['no-answer', 'no-answer'], 6, 'retry'],
    ['no connection yet', ['never-connected'], 6, 'retry'],
    ['nothing tried yet', [], 6, 'retry'],
    ['only attempt without an answer', ['no-answer'], 1, 'unknown'],
    ['one of all without an answer', ['never-connected', 'no-answer', 'try-later'], 3, 'unknown'],
    ['first without an answer, then none connected', ['no-answer', 'never-connected'], 2, 'unknown'],
    ['asked to come later each time', ['try-later', 'try-later'], 2, 'failed'],
    ['asked to come later once, else not connected', ['never-connected', 'try-later', 'never-connected'], 3, 'failed'],
    ['never connected', ['never-connected', 'never-connected'], 2, 'not-sent'],
    ['more attempts made than are now allowed', ['try-later', 'try-later', 'try-later'], 2, 'failed'],
  ])('%s', (_, results, maxAttempts, expected) => {
    expect(decideNext(results, maxAttempts)).toEqual(expected === 'retry' ? { retry: true } : { close: expected });
  });

  it('says not-sent only when every attempt failed to connect', () => {
    const histories = fc.tuple(fc.array(fc.constantFrom(...PASSING), { maxLength: 8 }), fc.constantFrom(...RESULTS));
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 8 }), ([earlier, last], maxAttempts) => {
        const results = [...earlier, last];
        const next = decideNext(results, maxAttempts);
        const notSent = 'close' in next && next.close === 'not-sent';
        expect(notSent).toBe(results.length >= maxAttempts && results.every((result) => result === 'never-connected'));
      }),
    );
  });
});

describe('completeResults', () => {
  it('takes attempts that were begun and left without a record for ones without an answer', () => {
    expect(completeResults([], 0)).toEqual([]);
    expect(completeResults(['try-later'], 1)).toEqual(['try-later']);
    expect(completeResults(['try-later'], 3)).toEqual(['try-later', 'no-answer', 'no-answer']);
  });
});

describe('retryDelay', () => {
  const limits = { baseDelayMs: 250, maxDelayMs: 10_000 };

  it('doubles from the base up to the cap', () => {
    expect([1, 2, 3, 6, 7, 40].map((made) => retryDelay(made, limits, 1))).toEqual([
      250, 500, 1_000, 8_000, 10_000, 10_000,
    ]);
  });

  it('spreads between half of it and all of it', () => {
    expect([0, 0.5, 1].map((random) => retryDelay(2, limits, random))).toEqual([250, 375, 500]);
  });
});
