import fc from 'fast-check';
import { documentOf, editions } from '../editions/editions.js';
import { documentText } from './canonical-text.js';
import { changeDocument } from './change-document.js';
import { diffDocuments } from './diff-documents.js';
import { findPlaces, pathOf, pointerOf } from './paths.js';

const edition = documentOf(editions[1]!);

const name = fc.constantFrom('key', 'name', 'value', 'text', 'list', 'class', 'format', 'zulu');
const member = fc.oneof(fc.string(), fc.boolean(), fc.constant(null));
const { document } = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    member,
    fc.array(tie('document'), { maxLength: 4 }),
    fc.dictionary(name, tie('document'), { noNullPrototype: true }),
  ),
}));

/** The same members in another order. */
function shuffled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shuffled);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, shuffled(held)]),
  );
}

/** A place of the edition chosen at random, as the steps that lead there. */
const place = fc.infiniteStream(fc.nat()).map((choices) => {
  const steps: (string | number)[] = [];
  let value: unknown = edition;
  for (const choice of choices) {
    if (typeof value !== 'object' || value === null || steps.length > 8) break;
    const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
    if (keys.length === 0) break;
    const key = keys[choice % keys.length]!;
    steps.push(key);
    value = (value as Record<string | number, unknown>)[key];
  }
  return { steps, value };
});

it('a text is the same whatever the order of members, and comes back as it was', () => {
  fc.assert(
    fc.property(document, (value) => {
      const text = documentText(value);
      expect(documentText(shuffled(value))).toBe(text);
      expect(documentText(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('there is a difference exactly where the texts differ', () => {
  fc.assert(
    fc.property(document, document, (one, other) => {
      expect(diffDocuments(one, other).length === 0).toBe(documentText(one) === documentText(other));
      expect(diffDocuments(one, shuffled(one))).toEqual([]);
    }),
  );
});

/** Each run goes through the whole edition. */
const ON_THE_EDITION = { numRuns: 25 };

it('every place has a path by names that leads to it alone, and a pointer', () => {
  fc.assert(
    fc.property(place, ({ steps, value }) => {
      for (const path of [pathOf(edition, steps), pointerOf(steps)])
        expect(findPlaces(edition, path)).toEqual([{ steps, value }]);
    }),
    ON_THE_EDITION,
  );
});

it('a changed field is the difference, and changing it back leaves none', () => {
  fc.assert(
    fc.property(place, fc.string({ minLength: 1 }), ({ steps, value }, given) => {
      const path = pointerOf(steps);
      const made = changeDocument(edition, [{ path, value: { given } }]);
      if (!('changed' in made)) throw new Error('the place is there');
      expect(diffDocuments(edition, made.changed).length).toBeGreaterThan(0);
      const back = changeDocument(made.changed, [{ path, value }]);
      expect('changed' in back && diffDocuments(edition, back.changed)).toEqual([]);
    }),
    ON_THE_EDITION,
  );
});
