import fc from 'fast-check';
import { canonicalJson, contentDigest } from './canonical.js';

/** The members of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: 'x', c: [true, null, { z: 0, y: '' }] }, '{"a":"x","b":1,"c":[true,null,{"y":"","z":0}]}'],
    [{ b: undefined, a: 1 }, '{"a":1}'],
    [{ a: undefined }, '{}'],
    [{ 10: 'ten', 9: 'nine' }, '{"10":"ten","9":"nine"}'],
    [{ a: 'quote " back \\ line \n ö' }, '{"a":"quote \\" back \\\\ line \\n ö"}'],
    [{ 'b"': 1, 'a\\': 2 }, '{"a\\\\":2,"b\\"":1}'],
    [[], '[]'],
  ])('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('does not take names for others that look the same in a row', () => {
    expect(canonicalJson({ 'a,b': 1, c: 2 })).toBe('{"a,b":1,"c":2}');
    expect(canonicalJson({ a: 1, 'b,c': 2 })).toBe('{"a":1,"b,c":2}');
    expect(canonicalJson({ a: 1, b: 2, c: 3 })).toBe('{"a":1,"b":2,"c":3}');
    expect(canonicalJson({ 'a,b': 1, c: 2 })).toBe('{"a,b":1,"c":2}');
    expect(canonicalJson({ 'a,b,c': 1 })).toBe('{"a,b,c":1}');
    expect(canonicalJson({ '': 1 })).toBe('{"":1}');
    expect(canonicalJson({})).toBe('{}');
  });

  it('says the same of a value whatever the order of its members, and loses nothing', () => {
    // A name “__proto__” would set the prototype of what a test builds.
    const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('still orders rightly after more forms of objects than it remembers', () => {
    for (let form = 0; form < 1_500; form += 1)
      expect(canonicalJson({ [`z${form}`]: 1, a: 2 })).toBe(`{"a":2,"z${form}":1}`);
  });

  it('is what the digest is taken of', () => {
    // printf '{"a":1,"b":2}' | sha256sum
    expect(contentDigest({ b: 2, a: 1 })).toBe('43258cff783fe7036d8a43033f830adfc60ec037382473548ac742b888292777');
  });
});
