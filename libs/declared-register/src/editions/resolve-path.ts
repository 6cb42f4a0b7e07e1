import type { Edition } from '../edition.js';

/**
 * The parts of an edition that a path names, for instance `activities/credit-check/rows/customer/legalBasis`.
 *
 * A member of a list is addressed by its key, its subject kind, its class or its value; `*` stands for every member.
 * Returns an empty list where the path leads nowhere.
 */
export function resolvePath(edition: Edition, path: string): unknown[] {
  return path.split('/').reduce<unknown[]>((nodes, segment) => nodes.flatMap((node) => step(node, segment)), [edition]);
}

function step(node: unknown, segment: string): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return segment === '*' ? node : node.filter((member) => namesOf(member).includes(segment));
  return Object.hasOwn(node, segment) ? [(node as Record<string, unknown>)[segment]] : [];
}

function namesOf(member: unknown): unknown[] {
  if (typeof member !== 'object' || member === null) return [];
  const { key, subjectKind, value, class: named } = member as Record<string, unknown>;
  return [key, subjectKind, value, ...(named === undefined ? [] : namesOf(named))];
}
