import { createHash } from 'node:crypto';

/**
 * The event as the register must have digested it: written here anew, not taken from the contract's code, which is among
 * what is judged.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical((value as Record<string, unknown>)[name])}`).join(',')}}`;
}

/** Hex. */
export function sha256(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** The terms of an event that the register counts by; purposes and categories are sets. */
export function termsOf(data: Readonly<Record<string, unknown>>): string {
  const { operationId: _operation, disclosure: _disclosure, corrects: _corrects, ...terms } = data;
  return canonical({ ...terms, purposes: sorted(terms['purposes']), categories: sorted(terms['categories']) });
}

function sorted(terms: unknown): unknown {
  return Array.isArray(terms) ? [...(terms as string[])].sort() : terms;
}
