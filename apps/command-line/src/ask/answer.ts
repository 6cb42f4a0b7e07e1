import type { Lang } from '#declared-register';

/** What every answer says. */
export interface Framed {
  rule: { article: string; text: string };
  answeredAt: string;
  coverageFrom: string | null;
  blindSpots: { key: string; text: string }[];
}

const WORDS = {
  en: { since: 'seen since', never: 'nothing has been observed yet', unseen: 'what no event shows' },
  sv: { since: 'sett sedan', never: 'ingenting har observerats ännu', unseen: 'vad inga händelser visar' },
};

/** The law behind an answer, and how far the answer reaches. */
export function framed({ rule, answeredAt, coverageFrom, blindSpots }: Framed, lang: Lang): string[] {
  const words = WORDS[lang];
  const reach = coverageFrom === null ? words.never : `${words.since} ${coverageFrom}`;
  return [
    `${rule.article}: ${rule.text}`,
    `${answeredAt}; ${reach}; ${words.unseen}: ${blindSpots.map(({ key }) => key).join(', ')}`,
  ];
}

/** Rows as columns of equal width; the last one ends where it ends. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** So many are named; of more only the number is told. */
const FEW = 3;

/** The labels of a few terms, or how many there are. */
export function few(terms: readonly { label: string }[], count: (terms: number) => string): string {
  return terms.length > FEW ? count(terms.length) : terms.map(({ label }) => label).join(', ');
}
