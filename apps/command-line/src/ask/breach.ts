import type { Lang } from '#declared-register';
import { columns } from './answer.js';
import type { Question } from './question.js';

interface Exposed {
  label: string;
  persons: number;
  records: number;
}

interface Answer {
  id: string;
  exposed: {
    persons: number;
    records: number;
    neverLeft: number;
    byCategory: Exposed[];
    byCountry: Exposed[];
    bySubjectKind: Exposed[];
    byActivity: Exposed[];
    notDeducted: string;
  };
  clock: { article: string; awareAtStockholm: string; runsOutAtStockholm: string; hoursLeft: number; text: string };
  duties: { role: { label: string }; article: string; text: string; agreements: string[] }[];
  consequences: { text: string; persons: number; highRisk: boolean }[];
  telling: { article: string; text: string; path: string };
  form: { article: string; label: string; value: string | null }[];
}

const WORDS = {
  en: {
    persons: 'persons',
    records: 'records',
    neverLeft: 'never left',
    highRisk: 'high risk',
    hours: 'hours left',
    form: 'For the authority’s form (Art. 33(3)):',
    toState: '… to be stated',
    who: 'Whom to tell, by subjectRef: POST',
    kept: 'Kept as',
    of: ['category', 'country', 'data subjects', 'activity'],
  },
  sv: {
    persons: 'personer',
    records: 'poster',
    neverLeft: 'skickades aldrig',
    highRisk: 'hög risk',
    hours: 'timmar kvar',
    form: 'Till myndighetens blankett (art. 33.3):',
    toState: '… att ange',
    who: 'Vilka som ska informeras, med subjectRef: POST',
    kept: 'Sparad som',
    of: ['kategori', 'land', 'registrerade', 'behandling'],
  },
};

function lines(answer: Answer, lang: Lang): string[] {
  const { id, exposed, clock, duties, consequences, telling, form } = answer;
  const words = WORDS[lang];
  const lists = [exposed.byCategory, exposed.byCountry, exposed.bySubjectKind, exposed.byActivity];
  const counts = lists.flatMap((list, place) =>
    list.map(({ label, persons, records }) => [words.of[place]!, label, String(persons), String(records)]),
  );
  return [
    `${exposed.persons} ${words.persons}, ${exposed.records} ${words.records} (${exposed.neverLeft} ${words.neverLeft})`,
    ...(counts.length === 0 ? [] : columns([['', '', words.persons, words.records], ...counts])),
    exposed.notDeducted,
    `${clock.article}: ${clock.awareAtStockholm} → ${clock.runsOutAtStockholm}, ${clock.hoursLeft} ${words.hours}. ${clock.text}`,
    ...duties.map(({ role, article, text, agreements }) =>
      [`${article} (${role.label}): ${text}`, ...agreements].join(' '),
    ),
    ...consequences.map(
      ({ text, persons, highRisk }) => `${text} ${persons} ${words.persons}${highRisk ? ` – ${words.highRisk}` : ''}`,
    ),
    `${telling.article}: ${telling.text}`,
    `${words.who} ${telling.path}`,
    words.form,
    ...columns(form.map(({ article, label, value }) => [`  ${article}`, label, value ?? words.toState])),
    `${words.kept} ${id}.`,
  ];
}

export const breach: Question = {
  number: 8,
  name: 'breach',
  title: { en: 'Breach at a recipient: what lay open?', sv: 'Incident hos en mottagare: vad var exponerat?' },
  method: 'POST',
  path: '/api/questions/breach',
  options: {
    recipient: { value: 'KEY', needed: true },
    'aware-at': { value: 'INSTANT', needed: true },
    by: { value: 'FUNCTION', needed: true },
    reason: { value: 'WHY', needed: true },
    from: { value: 'DAY' },
    to: { value: 'DAY' },
    'discovered-at': { value: 'INSTANT' },
    nature: { value: 'confidentiality|integrity|availability' },
  },
  lines: (answer, lang) => lines(answer as Answer, lang),
};
