import type { Lang } from '#declared-register';
import type { Question } from './question.js';

interface Answer {
  processor: { label: string };
  subProcessor: string;
  objection: { lastDay: string; daysLeft: number; text: string };
  known: string;
  transfer: string | null;
  activities: { label: string; observed: { events: number } | null; categories: { label: string }[] }[];
  persons: number;
}

const WORDS = {
  en: { objectBy: 'Object by', left: 'days left', events: 'events', unseen: 'declared only', persons: 'persons' },
  sv: {
    objectBy: 'Invänd senast',
    left: 'dagar kvar',
    events: 'händelser',
    unseen: 'bara uppgiven',
    persons: 'personer',
  },
};

function lines(answer: Answer, lang: Lang): string[] {
  const { processor, subProcessor, objection, known, transfer, activities, persons } = answer;
  const words = WORDS[lang];
  return [
    `${processor.label} → ${subProcessor}`,
    `${words.objectBy} ${objection.lastDay} (${objection.daysLeft} ${words.left}). ${objection.text}`,
    known,
    ...(transfer === null ? [] : [transfer]),
    ...activities.map(({ label, observed, categories }) => {
      const seen = observed === null ? words.unseen : `${observed.events} ${words.events}`;
      return `  ${label} (${seen}): ${categories.map((one) => one.label).join(', ')}`;
    }),
    `${persons} ${words.persons}`,
  ];
}

export const subProcessorNotice: Question = {
  number: 10,
  name: 'sub-processor-notice',
  title: {
    en: 'A sub-processor notice came: by when to object, what hangs on it?',
    sv: 'Ett biträde vill anlita ett underbiträde: när senast ska vi invända, vad hänger på det?',
  },
  method: 'GET',
  path: '/api/questions/sub-processor-notice',
  options: {
    processor: { value: 'KEY', needed: true },
    'sub-processor': { value: 'NAME', needed: true },
    'received-on': { value: 'DAY', needed: true },
    country: { value: 'CC' },
  },
  lines: (answer, lang) => lines(answer as Answer, lang),
};
