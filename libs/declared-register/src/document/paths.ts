/** A place in a document: the members that lead there, and what stands there. */
export interface Place {
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * The parts of a document that a path names, for instance `activities/credit-check/rows/customer/legalBasis`.
 *
 * A member of a list is addressed by its key, subject kind, class or value, else by its position; `*` stands for every member.
 * A path that begins with `/` is a JSON Pointer (RFC 6901): members of lists go by position. Empty where it leads nowhere.
 */
export function findPlaces(root: unknown, path: string): Place[] {
  const pointer = path.startsWith('/');
  const segments = (pointer ? path.slice(1) : path).split('/');
  return segments.reduce<Place[]>(
    (places, segment) => places.flatMap((place) => step(place, pointer ? unescaped(segment) : segment, pointer)),
    [{ steps: [], value: root }],
  );
}

/** The values at the places that a path names. */
export function resolvePath(root: unknown, path: string): unknown[] {
  return findPlaces(root, path).map(({ value }) => value);
}

/** A place as a JSON Pointer. */
export function pointerOf(steps: Place['steps']): string {
  return steps.map((one) => `/${String(one).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A place as a path by names, which stays right when a list gets longer. */
export function pathOf(root: unknown, steps: Place['steps']): string {
  const segments: string[] = [];
  let value = root;
  for (const one of steps) {
    segments.push(Array.isArray(value) && typeof one === 'number' ? nameIn(value, one) : String(one));
    value = follow(value, one);
  }
  return segments.join('/');
}

/** What a JSON Pointer leads to, as steps. */
export function stepsOf(root: unknown, pointer: string): (string | number)[] {
  const steps: (string | number)[] = [];
  let value = root;
  for (const segment of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const one = Array.isArray(value) && /^\d+$/.test(segment) ? Number(segment) : unescaped(segment);
    steps.push(one);
    value = follow(value, one);
  }
  return steps;
}

/** The name by which a member of a list alone can be addressed; its position where it has none. */
export function nameIn(list: readonly unknown[], index: number): string {
  const alone = (name: unknown) => list.filter((member) => namesOf(member).includes(name)).length === 1;
  return namesOf(list[index]).filter(isSegment).find(alone) ?? String(index);
}

function step({ steps, value }: Place, segment: string, pointer: boolean): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.hasOwn(value, segment) ? [{ steps: [...steps, segment], value: follow(value, segment) }] : [];
  const members = value.map((member: unknown, index) => ({ steps: [...steps, index], value: member }));
  if (segment === '*' && !pointer) return members;
  const named = pointer ? [] : members.filter((member) => namesOf(member.value).includes(segment));
  if (named.length > 0) return named;
  return /^(0|[1-9]\d*)$/.test(segment) ? members.slice(Number(segment), Number(segment) + 1) : [];
}

function follow(value: unknown, one: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[one] : undefined;
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Slugs, and the pairs made of them: what can stand between two slashes and is no position. */
function isSegment(name: unknown): name is string {
  return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9:. -]*$/.test(name) && !/^\d+$/.test(name);
}

function namesOf(member: unknown): unknown[] {
  if (typeof member !== 'object' || member === null) return typeof member === 'string' ? [member] : [];
  const {
    key,
    code,
    kind,
    subjectKind,
    legalBasis,
    value,
    reference,
    class: named,
  } = member as Record<string, unknown>;
  const basis = (legalBasis as { value?: unknown } | undefined)?.value;
  return [
    key,
    code,
    subjectKind,
    value,
    reference,
    ...(typeof subjectKind === 'string' && typeof basis === 'string' ? [`${subjectKind}:${basis}`] : []),
    ...(typeof kind === 'string' && typeof key === 'string' ? [`${kind}:${key}`] : []),
    ...(named === undefined ? [] : typeof named === 'string' ? [named] : namesOf(named)),
  ];
}
