import type { Lang } from '#declared-register';
import type { Question } from './question.js';

interface Item {
  kind: { label: string };
  about: string;
  since: string;
  overdue: boolean;
  article: string;
  times: number | null;
  next: string;
}

const WORDS = {
  en: { since: 'since', until: 'runs out', nothing: 'Nothing is overdue.' },
  sv: { since: 'sedan', until: 'går ut', nothing: 'Ingenting är försenat.' },
};

function lines(items: readonly Item[], lang: Lang): string[] {
  const words = WORDS[lang];
  if (items.length === 0) return [words.nothing];
  return items.flatMap(({ kind, about, since, overdue, article, times, next }) => [
    `${kind.label} (${article}), ${overdue ? words.since : words.until} ${since}${times === null ? '' : `, ${times}×`}: ${about}`,
    `  → ${next}`,
  ]);
}

export const overdue: Question = {
  number: 14,
  name: 'overdue',
  title: { en: 'What is overdue today?', sv: 'Vad är försenat i dag?' },
  method: 'GET',
  path: '/api/questions/overdue',
  options: {},
  lines: (answer, lang) => lines((answer as { items: Item[] }).items, lang),
};
