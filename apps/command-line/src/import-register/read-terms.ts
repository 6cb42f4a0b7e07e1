import { type TermKind, terms } from '#declared-register';

/** The key of a term given as its key or as its label in either language; undefined where the vocabulary has none. */
export function findTerm(kind: TermKind, given: string): string | undefined {
  const vocabulary = terms[kind];
  const wanted = plain(given);
  return Object.entries(vocabulary).find(([key, { sv, en }]) =>
    [key, sv, en].some((text) => plain(text) === wanted),
  )?.[0];
}

/** Point of Art. 6(1) in any of its usual forms: `A6-1-b`, `6.1 b`, `6.1.b`, `6(1)(b)`, `art. 6.1 b) GDPR`; or its label. */
export function findLegalBasis(given: string): string | undefined {
  const point =
    /^(?:art(?:ikel|icle|\.)?\s*|a)?6[\s.(-]*1[\s.()-]*([a-f])\)?(?:\s+(?:gdpr|dsf|dataskyddsförordningen))?$/i.exec(
      given.trim(),
    )?.[1];
  return point ? `A6-1-${point.toLowerCase()}` : findTerm('legalBases', given);
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(dag|dagar|dygn|days?)$/, 'D'],
  [/^(vecka|veckor|weeks?)$/, 'W'],
  [/^(månad|månader|mån|months?)$/, 'M'],
  [/^(år|years?)$/, 'Y'],
];

/** ISO 8601 duration from `P1Y` or `12 månader`. */
export function findPeriod(given: string): string | undefined {
  const text = given.trim();
  if (/^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$/.test(text)) return text;
  const [, number, unit = ''] = /^(\d{1,3})\s*(\p{L}+)\.?$/u.exec(text) ?? [];
  const letter = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
  return number && letter ? `P${Number(number)}${letter}` : undefined;
}

/** A key from free words: `Brev till kunder` becomes `brev-till-kunder`; undefined where nothing is left of it. */
export function slugOf(given: string): string | undefined {
  const slug = given
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 48)
    .replace(/-$/, '');
  return slug === '' ? undefined : slug;
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
}
