import type { Provenance } from '../cell.js';
import { documentText } from './canonical-text.js';
import { nameIn, pathOf, pointerOf, type Place } from './paths.js';

/** One field in which two documents differ. `before` or `after` is undefined where only the other document has it. */
export interface DocumentChange {
  /** By names; see `findPlaces`. */
  readonly path: string;
  /** JSON Pointer into the document that has it, the later one where both do. */
  readonly pointer: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly before?: unknown;
  readonly after?: unknown;
  /** Where the statements come from, for cells. */
  readonly provenance?: { readonly before?: Provenance; readonly after?: Provenance };
}

/**
 * What differs between two documents, field by field: a cell is one field. Members of lists are the same where their names
 * are, wherever they stand; a list whose members only changed places is `moved`. Empty exactly where the documents are equal.
 */
export function diffDocuments(before: unknown, after: unknown): DocumentChange[] {
  return new Diff(before, after).compare([], before, [], after);
}

class Diff {
  private readonly before: unknown;
  private readonly after: unknown;

  constructor(before: unknown, after: unknown) {
    this.before = before;
    this.after = after;
  }

  compare(from: Place['steps'], before: unknown, to: Place['steps'], after: unknown): DocumentChange[] {
    if (isEqual(before, after)) return [];
    if (Array.isArray(before) && Array.isArray(after)) return this.lists(from, before, to, after);
    if (isObject(before) && isObject(after) && !isCell(before) && !isCell(after)) {
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      return [...names].flatMap((name) => this.members(from, before, to, after, name));
    }
    return [{ ...this.place(to, this.after), kind: 'changed', before, after, ...origins(before, after) }];
  }

  private members(
    from: Place['steps'],
    before: Readonly<Record<string, unknown>>,
    to: Place['steps'],
    after: Readonly<Record<string, unknown>>,
    name: string,
  ): DocumentChange[] {
    if (before[name] === undefined) return after[name] === undefined ? [] : [this.added([...to, name], after[name])];
    if (after[name] === undefined) return [this.removed([...from, name], before[name])];
    return this.compare([...from, name], before[name], [...to, name], after[name]);
  }

  private lists(
    from: Place['steps'],
    before: readonly unknown[],
    to: Place['steps'],
    after: readonly unknown[],
  ): DocumentChange[] {
    const [old, now] = [namesOf(before), namesOf(after)];
    const changes = now.flatMap((name, index) => {
      const place = old.indexOf(name);
      const member = after[index];
      return place < 0
        ? [this.added([...to, index], member)]
        : this.compare([...from, place], before[place], [...to, index], member);
    });
    const gone = old.flatMap((name, index) =>
      now.includes(name) ? [] : [this.removed([...from, index], before[index])],
    );
    const [kept, keptNow] = [old.filter((name) => now.includes(name)), now.filter((name) => old.includes(name))];
    const moved: DocumentChange[] = isEqual(kept, keptNow)
      ? []
      : [{ ...this.place(to, this.after), kind: 'moved', before: kept, after: keptNow }];
    return [...gone, ...changes, ...moved];
  }

  private added(steps: Place['steps'], after: unknown): DocumentChange {
    return { ...this.place(steps, this.after), kind: 'added', after, ...origins(undefined, after) };
  }

  private removed(steps: Place['steps'], before: unknown): DocumentChange {
    return { ...this.place(steps, this.before), kind: 'removed', before, ...origins(before, undefined) };
  }

  private place(steps: Place['steps'], root: unknown): Pick<DocumentChange, 'path' | 'pointer'> {
    return { path: pathOf(root, steps), pointer: pointerOf(steps) };
  }
}

/** Members go by name where each has one of its own; what has none goes by its position. */
function namesOf(list: readonly unknown[]): string[] {
  return list.map((_member, index) => nameIn(list, index));
}

function isEqual(one: unknown, other: unknown): boolean {
  return documentText(one) === documentText(other);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: Readonly<Record<string, unknown>>): value is { provenance: Provenance; value: unknown } {
  return 'provenance' in value && 'value' in value;
}

function origins(before: unknown, after: unknown): Pick<DocumentChange, 'provenance'> {
  const of = (value: unknown) => (isObject(value) && isCell(value) ? value.provenance : undefined);
  const [old, now] = [of(before), of(after)];
  if (old === undefined && now === undefined) return {};
  return {
    provenance: { ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) },
  };
}
