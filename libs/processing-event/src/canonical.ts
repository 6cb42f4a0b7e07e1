import { hash } from 'node:crypto';

/**
 * JSON with the members of every object in order of their names: RFC 8785 for what the contract allows (ASCII names,
 * whole numbers, no free text).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? canonicalList(value) : canonicalObject(value as Record<string, unknown>);
}

/** SHA-256 over the canonical form, in hex: two deliveries of one event have it in common, whatever their encoding. */
export function contentDigest(event: object): string {
  return hash('sha256', canonicalJson(event), 'hex');
}

function canonicalList(values: readonly unknown[]): string {
  let text = '';
  for (const value of values) text += text === '' ? canonicalJson(value) : `,${canonicalJson(value)}`;
  return `[${text}]`;
}

function canonicalObject(value: Record<string, unknown>): string {
  let text = '';
  for (const { name, label } of inOrder(Object.keys(value))) {
    const member = value[name];
    if (member !== undefined) text += `${text === '' ? '' : ','}${label}${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

interface Member {
  name: string;
  /** The name as JSON has it, with its colon. */
  label: string;
}

/**
 * Orders of members that were met: events come in few forms, and sorting the same names for each of them is most of the work.
 * A producer may choose names freely, so there is a bound.
 */
const orders = new Map<string, readonly Member[]>();
const MAX_ORDERS = 1_000;

function inOrder(names: readonly string[]): readonly Member[] {
  const key = names.join();
  const known = orders.get(key);
  // Kept are only names without a comma: as many names again can then be no others.
  if (known?.length === names.length) return known;
  const members = names.toSorted().map((name) => ({ name, label: `${JSON.stringify(name)}:` }));
  if (orders.size >= MAX_ORDERS) orders.clear();
  if (!names.some((name) => name.includes(','))) orders.set(key, members);
  return members;
}

/** Printable ASCII without quote and backslash stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
