import { createHash } from 'node:crypto';

/**
 * JSON with the members of every object in order of their names: RFC 8785 for what the contract allows (ASCII names,
 * whole numbers, no free text).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256 over the canonical form: two deliveries of one event have it in common, whatever their encoding. */
export function contentDigest(event: object): Buffer {
  return createHash('sha256').update(canonicalJson(event)).digest();
}
