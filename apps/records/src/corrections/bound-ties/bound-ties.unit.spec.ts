import fc from 'fast-check';
import { type Tie, tiesBeyond } from './bound-ties.js';

const star = (centre: string, from: number, to: number): Tie[] =>
  Array.from({ length: to - from }, (_, index) => ({ id: `${centre}${from + index}`, corrects: centre }));

describe('the bound on what corrections tie together', () => {
  it('lets so many in, and no more, in their order', () => {
    expect([...tiesBeyond(star('a', 0, 12), [], 10)]).toEqual(['a9', 'a10', 'a11']);
    expect([...tiesBeyond(star('a', 8, 10), star('a', 0, 8), 10)]).toEqual(['a9']);
  });

  it('counts chains, and groups that one event would tie together', () => {
    const chain = Array.from({ length: 10 }, (_, index) => ({ id: `c${index + 1}`, corrects: `c${index}` }));
    expect([...tiesBeyond(chain, [], 10)]).toEqual(['c10']);
    const stored = [...star('a', 0, 5), ...star('b', 0, 5)];
    expect([...tiesBeyond([{ id: 'b', corrects: 'a' }], stored, 10)]).toEqual(['b']);
    expect([...tiesBeyond([{ id: 'b', corrects: 'a' }], stored, 12)]).toEqual([]);
  });

  it('leaves circles and what was said twice in peace', () => {
    const circle = [
      { id: 'a', corrects: 'b' },
      { id: 'b', corrects: 'a' },
    ];
    expect(tiesBeyond([...circle, ...circle], circle, 2).size).toBe(0);
  });

  it('is never passed by what it lets in', () => {
    const tie = fc.record({ id: fc.nat({ max: 30 }).map(String), corrects: fc.nat({ max: 30 }).map(String) });
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 60 }), (ties) => {
        const coming = ties.map((one, index) => ({ ...one, id: one.id === one.corrects ? `x${index}` : one.id }));
        const beyond = tiesBeyond(coming, [], 7);
        const kept = coming.filter(({ id }) => !beyond.has(id));
        for (const { id } of kept) expect(reachable(id, kept).size).toBeLessThanOrEqual(7);
      }),
    );
  });
});

function reachable(start: string, ties: readonly Tie[]): Set<string> {
  const found = new Set([start]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id, corrects } of ties)
      if (found.has(id) || found.has(corrects)) {
        found.add(id);
        found.add(corrects);
      }
  }
  return found;
}
