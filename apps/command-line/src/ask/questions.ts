import type { LocalizedText } from '#declared-register';
import { breach } from './breach.js';
import { controllersToWarn } from './controllers-to-warn.js';
import { lapses } from './lapses.js';
import { notice } from './notice.js';
import { overdue } from './overdue.js';
import type { Question } from './question.js';
import { recipients } from './recipients.js';
import { sample } from './sample.js';
import { subProcessorNotice } from './sub-processor-notice.js';
import { supplier } from './supplier.js';

/** By number. */
export const QUESTIONS: readonly Question[] = [
  recipients,
  breach,
  controllersToWarn,
  subProcessorNotice,
  lapses,
  supplier,
  notice,
  overdue,
  sample,
];

/** Questions that the register answers once it carries out the persons' rights. */
export const WITH_THE_RIGHTS: readonly { number: number; title: LocalizedText }[] = [
  {
    number: 2,
    title: { en: 'Who looked at the person, when and why?', sv: 'Vem har tittat på personen, när och varför?' },
  },
  {
    number: 3,
    title: { en: 'Is this address known, and in which capacities?', sv: 'Är adressen känd, och i vilka egenskaper?' },
  },
  {
    number: 4,
    title: { en: 'What is held on the person, where, until when?', sv: 'Vad finns om personen, var och till när?' },
  },
  {
    number: 5,
    title: {
      en: 'May the person be erased, and what stays by which law?',
      sv: 'Får personen raderas, och vad blir kvar enligt vilken lag?',
    },
  },
  {
    number: 6,
    title: { en: 'Has everybody erased, corrected or restricted it?', sv: 'Har alla raderat, rättat eller begränsat?' },
  },
  {
    number: 7,
    title: {
      en: 'May marketing text the person today, by which rule?',
      sv: 'Får marknad skicka sms till personen i dag, enligt vilken regel?',
    },
  },
];

export function findQuestion(asked: string): Question | undefined {
  return QUESTIONS.find(({ number, name }) => asked === name || asked === String(number));
}
