import type { Lang } from '#declared-register';
import { columns } from './answer.js';
import type { Question } from './question.js';

interface Recipient {
  name: string;
  classLabel: string;
  roleLabel: string;
  countryLabel: string;
  received: 'yes' | 'possibly' | 'no';
  disclosures: number;
  firstAt: string;
  lastAt: string;
  categories: { label: string }[];
}

interface Answer {
  recipients: Recipient[];
  notReceived: Recipient[];
  authorityInquiries: Recipient[];
}

const RECEIVED = {
  en: { yes: 'received', possibly: 'possibly received', no: 'not received' },
  sv: { yes: 'har fått', possibly: 'kan ha fått', no: 'har inte fått' },
};

const NOBODY = { en: 'No recipient is on record.', sv: 'Ingen mottagare finns antecknad.' };

function row(recipient: Recipient, lang: Lang): string[] {
  const { name, roleLabel, countryLabel, received, disclosures, firstAt, lastAt, categories } = recipient;
  const days = [...new Set([firstAt.slice(0, 10), lastAt.slice(0, 10)])].join(' – ');
  const what = categories.map(({ label }) => label).join(', ');
  return [name, RECEIVED[lang][received], roleLabel, countryLabel, `${disclosures}×`, days, what];
}

export const recipients: Question = {
  number: 1,
  name: 'recipients',
  title: { en: 'Who received this person’s data?', sv: 'Vem har fått personens uppgifter?' },
  method: 'GET',
  path: '/api/questions/recipients',
  options: { subject: { value: 'REF', needed: true } },
  lines: (answer, lang) => {
    const { recipients: had, notReceived, authorityInquiries } = answer as Answer;
    const all = [...had, ...authorityInquiries, ...notReceived];
    return all.length === 0 ? [NOBODY[lang]] : columns(all.map((one) => row(one, lang)));
  },
};
