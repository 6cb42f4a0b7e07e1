/** What sort of value was given: told in place of the value, which may be personal. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `string of ${value.length} characters`;
  return Array.isArray(value) ? `list of ${value.length}` : typeof value;
}
