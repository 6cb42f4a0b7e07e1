import type { Cell, LocalizedText } from '../cell.js';

/** Every object inside a value, the value included, with the path that leads to it. */
export function* walk(value: unknown, path = ''): Generator<{ path: string; node: object }> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, node: value };
  for (const [key, member] of Object.entries(value)) yield* walk(member, `${path}/${key}`);
}

export function cellsIn(value: unknown): { path: string; cell: Cell<unknown> }[] {
  return [...walk(value)].flatMap(({ path, node }) =>
    'provenance' in node && 'value' in node ? [{ path, cell: node as Cell<unknown> }] : [],
  );
}

export function textsIn(value: unknown): { path: string; text: LocalizedText }[] {
  return [...walk(value)].flatMap(({ path, node }) =>
    'sv' in node && 'en' in node ? [{ path, text: node as LocalizedText }] : [],
  );
}
