import { readFileSync } from 'node:fs';
import type { Edition } from '#declared-register';
import { readingOf } from '../editions/read-declared/reading.js';
import { CellStates } from '../evidence/cell-states.js';
import { judgeCells } from '../evidence/judge-cells.js';
import { RecipientDirectory } from '../recipient-sheets/recipient-directory.js';
import { describeRegister } from './describe-register.js';

type Json = any;

const schema = JSON.parse(readFileSync('docs/contract/edition.v1.schema.json', 'utf8'));
const AT = new Date('2026-11-22T12:00:00.000Z');

/** What says how the rest is to be read, and nothing of the company: no answer shows it. */
const NOT_SHOWN = ['/format', '/version'];

interface Leaf {
  pointer: string;
  /** Puts something else there that the form allows. */
  change: (document: Json) => void;
}

/** A document with every member that the form knows, one in each list, and the leaves that it has. */
class EveryField {
  readonly leaves: Leaf[] = [];
  private count = 0;

  of(form: Json, steps: readonly (string | number)[] = []): Json {
    if (form.$ref !== undefined) return this.of(schema.definitions[(form.$ref as string).split('/').at(-1)!], steps);
    if (form.properties !== undefined)
      return Object.fromEntries(
        Object.entries(form.properties).map(([name, member]) => [name, this.of(member, [...steps, name])]),
      );
    if (form.items !== undefined) return [this.of(form.items, [...steps, 0])];
    if (form.const !== undefined) return this.leaf(steps, form.const, undefined);
    if (form.enum !== undefined) return this.leaf(steps, form.enum[0], form.enum[1]);
    if (String(form.type).includes('boolean')) return this.leaf(steps, true, false);
    const [value, other] = ['a', 'b'].map((letter) => this.text(form, letter));
    return this.leaf(steps, value, other);
  }

  private leaf(steps: readonly (string | number)[], value: unknown, other: unknown): unknown {
    const change = (document: Json): void => {
      const parent = steps.slice(0, -1).reduce((found, step) => found[step], document);
      if (other === undefined) delete parent[steps.at(-1)!];
      else parent[steps.at(-1)!] = other;
    };
    this.leaves.push({ pointer: `/${steps.join('/')}`, change });
    return value;
  }

  /** A text of the form's pattern that stands nowhere else. */
  private text({ pattern }: Json, letter: string): string {
    this.count += 1;
    const candidates = [
      `${letter}${this.count}`,
      `20${String(this.count % 90).padStart(2, '0')}-01`,
      `20${String(this.count % 90).padStart(2, '0')}-01-01T00:00:00.000Z`,
      `P${this.count}D`,
    ];
    return candidates.find((text) => new RegExp(pattern as string, 'u').test(text))!;
  }
}

/** The register in both languages: what stands in either is shown. */
function shown(document: Json): string {
  const edition = { ...document, number: 1, status: 'published', validTo: null } as Edition;
  const directory = new RecipientDirectory([]);
  return JSON.stringify(
    (['sv', 'en'] as const).map((lang) => {
      const reading = readingOf(lang, directory, [edition]);
      const states = new CellStates(judgeCells(edition, [], [], reading, AT));
      const coverage = { coverageFrom: null, blindSpots: [] };
      return describeRegister({ edition, reading, at: AT }, { shapes: [], persons: null, states }, coverage);
    }),
  );
}

it('shows every field that an edition can have', () => {
  const every = new EveryField();
  const document = every.of(schema);
  const before = shown(document);
  expect(every.leaves.length).toBeGreaterThan(200);
  const unseen = every.leaves.filter(({ change }) => {
    const changed = structuredClone(document);
    change(changed);
    return shown(changed) === before;
  });
  expect(unseen.map(({ pointer }) => pointer)).toEqual(NOT_SHOWN);
});
