import type { Lang } from '#declared-register';
import { columns, few } from './answer.js';
import type { Question } from './question.js';

interface Term {
  label: string;
}

interface Lapse {
  kind: Term & { key: string };
  recipient: Term | null;
  country: Term | null;
  category: Term | null;
  reference: string | null;
  lastDay: string | null;
  daysLeft: number | null;
  activities: Term[];
  article: string;
}

interface Answer {
  until: string;
  lapsing: Lapse[];
  lapsed: Lapse[];
  withoutDate: Lapse[];
  later: number;
}

const WORDS = {
  en: {
    lapsing: (until: string) => `Ends by ${until}:`,
    lapsed: 'Ended, and nothing holds in its place:',
    withoutDate: 'No day is known:',
    nothing: 'nothing',
    days: (left: number) => `${left} days`,
    unknown: 'no document known',
    later: (count: number) => `${count} end later.`,
    activities: (count: number) => `${count} activities`,
  },
  sv: {
    lapsing: (until: string) => `Löper ut senast ${until}:`,
    lapsed: 'Har löpt ut, och inget gäller i stället:',
    withoutDate: 'Ingen dag är känd:',
    nothing: 'inget',
    days: (left: number) => `${left} dagar`,
    unknown: 'inget dokument känt',
    later: (count: number) => `${count} löper ut senare.`,
    activities: (count: number) => `${count} behandlingar`,
  },
};

function row(
  { kind, recipient, country, category, reference, lastDay, daysLeft, activities, article }: Lapse,
  lang: Lang,
) {
  const words = WORDS[lang];
  const of = [recipient, country, category].flatMap((term) => term?.label ?? []).join(', ');
  const hanging = few(activities, words.activities);
  const left = daysLeft === null ? '' : words.days(daysLeft);
  return [
    lastDay ?? '–',
    left,
    kind.label,
    of,
    reference ?? (kind.key === 'review' ? '' : words.unknown),
    article,
    hanging,
  ];
}

function block(title: string, lapses: readonly Lapse[], lang: Lang): string[] {
  const rows = columns(lapses.map((lapse) => row(lapse, lang)));
  return [title, ...(rows.length === 0 ? [WORDS[lang].nothing] : rows).map((line) => `  ${line}`)];
}

export const lapses: Question = {
  number: 11,
  name: 'lapses',
  title: { en: 'What lapses soon, and what hangs on it?', sv: 'Vad löper snart ut, och vad hänger på det?' },
  method: 'GET',
  path: '/api/questions/lapses',
  options: { days: { value: 'N' } },
  lines: (answer, lang) => {
    const { until, lapsing, lapsed, withoutDate, later } = answer as Answer;
    const words = WORDS[lang];
    return [
      ...block(words.lapsing(until), lapsing, lang),
      ...block(words.lapsed, lapsed, lang),
      ...block(words.withoutDate, withoutDate, lang),
      words.later(later),
    ];
  },
};
