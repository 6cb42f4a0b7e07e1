/** An event of the contract has four levels; nothing that is meant as one has so many. */
export const MAX_DEPTH = 32;

/** Whether lists and objects lie in each other more than {@link MAX_DEPTH} deep. Goes down without calling itself. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}
