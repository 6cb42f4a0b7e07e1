/** Members that a reader looks for first; all others follow in the order of their names. */
const FIRST = [
  'format',
  'version',
  'key',
  'code',
  'kind',
  'class',
  'subjectKind',
  'subjectProvenance',
  'title',
  'name',
  'value',
  'provenance',
  'proposed',
  'sv',
  'en',
];

const RANK = new Map(FIRST.map((name, rank) => [name, rank]));

/**
 * A document as text: one order of members, two blanks a step, a line end at the end. Equal documents have equal texts, so
 * that a digest tells them apart and version control shows what was changed, line by line.
 */
export function documentText(document: unknown): string {
  return `${JSON.stringify(ordered(document), null, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.sort(([one], [other]) => order(one, other)).map(([name, member]) => [name, ordered(member)]),
  );
}

function order(one: string, other: string): number {
  const [rank, otherRank] = [RANK.get(one) ?? FIRST.length, RANK.get(other) ?? FIRST.length];
  return rank - otherRank || (one < other ? -1 : 1);
}
