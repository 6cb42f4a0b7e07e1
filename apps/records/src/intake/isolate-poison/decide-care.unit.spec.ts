import { type Row, endsProcess, isSystemic, oneByOneUntil, oneMore } from './decide-care.js';

const batch = { from: 10n, next: 20n };

describe('the care with which a batch is begun', () => {
  it.each([
    ['nothing was noted', undefined, undefined],
    ['it was begun twice', { offset: 10n, begun: 2, until: undefined }, undefined],
    ['it was begun three times', { offset: 10n, begun: 3, until: undefined }, 20n],
    ['another was begun often', { offset: 9n, begun: 9, until: undefined }, undefined],
    ['the suspicion is not over', { offset: 10n, begun: 1, until: 15n }, 15n],
    ['the suspicion is not over and reaches further', { offset: 8n, begun: 1, until: 40n }, 40n],
    ['the suspicion is over', { offset: 9n, begun: 2, until: 10n }, undefined],
  ])('when %s', (_, attempt, until) => {
    expect(oneByOneUntil(attempt, batch)).toBe(until);
  });

  it('gives a single record two chances', () => {
    expect([1, 2, 3].map(endsProcess)).toEqual([false, false, true]);
  });

  it.each([
    ['five alike', ['P0001', 'P0001', 'P0001', 'P0001', 'P0001'], true],
    ['four alike', ['P0001', 'P0001', 'P0001', 'P0001'], false],
    ['five with another between', ['P0001', 'P0001', 'TypeError', 'P0001', 'P0001', 'P0001'], false],
  ])('suspects the register after %s: %j', (_, likenesses, expected) => {
    expect(isSystemic(likenesses.reduce<Row | undefined>(oneMore, undefined))).toBe(expected);
  });
});
