import { readFileSync } from 'node:fs';
import { aDisclosure } from '#test-bed';
import { shapeKey, shapeOf, wordingOf } from './shape.js';

const SCHEMA = 'libs/processing-event/schema/processing-event.v1.schema.json';

/** What of an event's data belongs to the person, the moment or the course, and to no shape. */
const COURSE = ['operationId', 'disclosure', 'corrects'];

interface Definition {
  $ref?: string;
  required?: string[];
  properties?: Record<string, Definition>;
}

const { definitions } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { definitions: Record<string, Definition> };
const followed = (definition: Definition) =>
  definition.$ref ? { ...definitions[definition.$ref.split('/').at(-1)!]!, ...definition } : definition;

/** Every term that the contract knows, as a path: a new one joins by itself. */
const TERMS = Object.entries(definitions['processing']!.properties!)
  .filter(([name]) => !COURSE.includes(name))
  .flatMap(([name, definition]) => {
    const { properties } = followed(definition);
    return properties ? Object.keys(properties).map((member) => `${name}/${member}`) : [name];
  });

const REQUIRED = definitions['processing']!.required!;

const full = aDisclosure(
  {},
  {
    specialBasis: 'A9-2-a',
    transferGround: 'A45',
    country: 'US',
    retention: { period: 'P1Y', trigger: 'contract-ended' },
    notice: '2025-03',
  },
);

function changed(path: string, to: (value: unknown) => unknown): typeof full {
  const [name, member] = path.split('/');
  const data = structuredClone(full.data) as unknown as Record<string, Record<string, unknown>>;
  if (member === undefined) Object.assign(data, { [name!]: to(data[name!]) });
  else data[name!]![member] = to(data[name!]![member]);
  return { ...full, data } as unknown as typeof full;
}

const another = (value: unknown) => (Array.isArray(value) ? [...(value as string[]), 'another'] : 'another');

describe('the wording of an event', () => {
  it('knows at least the terms of today', () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(17);
  });

  it.each(TERMS)('tells %s apart', (path) => {
    const other = changed(path, another);
    expect(wordingOf(other)).not.toBe(wordingOf(full));
    expect(shapeKey(shapeOf(other))).not.toBe(shapeKey(shapeOf(full)));
  });

  it.each(TERMS.filter((path) => !REQUIRED.includes(path)))('tells what has no %s from what has one', (path) => {
    const none = wordingOf(changed(path, () => undefined));
    expect(none).not.toBe(wordingOf(changed(path, () => 'undefined')));
    expect(none).not.toBe(wordingOf(changed(path, () => 'null')));
  });

  it('is the same whatever else the event says', () => {
    const later = { ...full, time: '2026-01-01T00:00:00.000Z', data: { ...full.data, operationId: full.id } };
    expect(wordingOf(later)).toBe(wordingOf(full));
  });
});
