import { text, type LocalizedText } from '../cell.js';
import { findPlaces, type Place } from './paths.js';

/** One step of an edit: exactly one of `value` (put there), `add` (a further member of the list there) and `remove`. */
export interface FieldChange {
  /** By names (`activities/quote/retention/0`) or as a JSON Pointer; leads to one place. */
  readonly path: string;
  readonly value?: unknown;
  readonly add?: unknown;
  readonly remove?: true;
}

/** A change that cannot be made, by its position among those asked for. */
export interface ImpossibleChange {
  readonly index: number;
  readonly path: string;
  readonly expected: LocalizedText;
}

/** A document with the changes made one after the other; the document itself stays as it is. All of them, or what hinders. */
export function changeDocument(
  document: unknown,
  changes: readonly FieldChange[],
): { readonly changed: unknown } | { readonly impossible: ImpossibleChange[] } {
  const changed = structuredClone(document);
  for (const [index, change] of changes.entries()) {
    const expected = apply(changed, change);
    if (expected !== undefined) return { impossible: [{ index, path: change.path, expected }] };
  }
  return { changed };
}

/** Makes the change; returns what would be needed where it cannot be made. */
function apply(root: unknown, change: FieldChange): LocalizedText | undefined {
  if ('value' in change) return put(root, change.path, change.value);
  const place = onlyPlace(root, change.path);
  if (place === undefined) return ONE_PLACE;
  if ('add' in change) {
    if (!Array.isArray(place.value)) return A_LIST;
    place.value.push(change.add);
    return undefined;
  }
  const { parent, last } = parentOf(root, place);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return undefined;
}

/** A member that is not there yet can be put into an object that is. */
function put(root: unknown, path: string, value: unknown): LocalizedText | undefined {
  const place = onlyPlace(root, path);
  if (place !== undefined) {
    const { parent, last } = parentOf(root, place);
    parent[last] = value;
    return undefined;
  }
  const cut = path.lastIndexOf('/');
  const [owner, name] = cut < 0 ? ['', path] : [path.slice(0, cut), path.slice(cut + 1)];
  const object = onlyPlace(root, owner)?.value;
  if (typeof object !== 'object' || object === null || Array.isArray(object) || !/^[a-z][A-Za-z]*$/.test(name))
    return ONE_PLACE;
  (object as Record<string, unknown>)[name] = value;
  return undefined;
}

function onlyPlace(root: unknown, path: string): Place | undefined {
  const places = findPlaces(root, path);
  return places.length === 1 && places[0]!.steps.length > 0 ? places[0] : undefined;
}

function parentOf(
  root: unknown,
  { steps }: Place,
): { parent: Record<string | number, unknown>; last: string | number } {
  const parent = steps
    .slice(0, -1)
    .reduce<unknown>((value, one) => (value as Record<string | number, unknown>)[one], root);
  return { parent: parent as Record<string | number, unknown>, last: steps.at(-1)! };
}

const ONE_PLACE = text('en sökväg som leder till precis ett ställe', 'a path that leads to exactly one place');
const A_LIST = text('en sökväg till en lista', 'a path to a list');
