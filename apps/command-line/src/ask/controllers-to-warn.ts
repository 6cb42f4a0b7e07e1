import type { Lang } from '#declared-register';
import type { Question } from './question.js';

interface Stated {
  value: string | null;
}

interface Answer {
  text: string;
  controllers: {
    key: string;
    name: Stated;
    contact: Stated;
    dpoContact: Stated;
    agreement: Stated;
    processing: { label: string }[];
  }[];
}

const WORDS = {
  en: { contact: 'contact', dpo: 'data protection officer', agreement: 'agreement', unstated: 'not stated' },
  sv: { contact: 'kontakt', dpo: 'dataskyddsombud', agreement: 'avtal', unstated: 'inte uppgivet' },
};

function lines({ text, controllers }: Answer, lang: Lang): string[] {
  const words = WORDS[lang];
  const said = ({ value }: Stated) => value ?? words.unstated;
  return [
    text,
    ...controllers.flatMap(({ key, name, contact, dpoContact, agreement, processing }) => [
      `${name.value ?? key}: ${processing.map(({ label }) => label).join(', ')}`,
      `  ${words.contact}: ${said(contact)}; ${words.dpo}: ${said(dpoContact)}; ${words.agreement}: ${said(agreement)}`,
    ]),
  ];
}

export const controllersToWarn: Question = {
  number: 9,
  name: 'controllers-to-warn',
  title: {
    en: 'We are the processor: which controllers are to be warned?',
    sv: 'Vi är biträde: vilka personuppgiftsansvariga ska varnas?',
  },
  method: 'GET',
  path: '/api/questions/controllers-to-warn',
  options: {},
  lines: (answer, lang) => lines(answer as Answer, lang),
};
