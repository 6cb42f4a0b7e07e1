import type { Lang } from '#declared-register';
import { few } from './answer.js';
import type { Question } from './question.js';

interface Term {
  key: string;
  label: string;
}

interface Difference {
  state: Term;
  activities: Term[];
  told: string[];
  registered: string[];
}

interface Answer {
  notice: string;
  edition: string;
  holds: boolean;
  sums: Record<'agrees' | 'missing' | 'surplus' | 'wrong' | 'unknown' | 'toJudge', number>;
  items: { item: Term; article: string; agrees: number; differences: Difference[] }[];
  shown: { notice: string; relation: Term; persons: number }[];
}

const WORDS = {
  en: {
    compared: (notice: string, edition: string) => `Notice ${notice} beside edition ${edition}:`,
    holds: { true: 'it still says what the register says', false: 'it no longer says what the register says' },
    sums: ({ agrees, missing, surplus, wrong, unknown, toJudge }: Answer['sums']) =>
      `${agrees} agree, ${missing} missing, ${surplus} in the notice only, ${wrong} differ, ${unknown} stated nowhere, ${toJudge} to be judged`,
    notice: 'notice:  ',
    register: 'register:',
    activities: (count: number) => `${count} activities`,
    shown: (persons: number, notice: string, relation: string) =>
      `${persons} persons were last shown notice ${notice} (${relation})`,
    notKnown: 'No event says which notice was shown: it is not known.',
  },
  sv: {
    compared: (notice: string, edition: string) => `Informationen ${notice} bredvid utgåva ${edition}:`,
    holds: {
      true: 'den säger fortfarande det som registret säger',
      false: 'den säger inte längre det som registret säger',
    },
    sums: ({ agrees, missing, surplus, wrong, unknown, toJudge }: Answer['sums']) =>
      `${agrees} stämmer, ${missing} saknas, ${surplus} bara i informationen, ${wrong} stämmer inte, ${unknown} står ingenstans, ${toJudge} att bedöma`,
    notice: 'informationen:',
    register: 'registret:    ',
    activities: (count: number) => `${count} behandlingar`,
    shown: (persons: number, notice: string, relation: string) =>
      `${persons} personer fick senast informationen ${notice} (${relation})`,
    notKnown: 'Ingen händelse säger vilken information som gavs: det är inte känt.',
  },
};

function lines({ state, activities, told, registered }: Difference, lang: Lang): string[] {
  const words = WORDS[lang];
  const where = few(activities, words.activities);
  const head = where === '' ? state.label : `${state.label}: ${where}`;
  return [
    `  ${head}`,
    ...(told.length === 0 ? [] : [`    ${words.notice} ${told.join(' · ')}`]),
    ...(registered.length === 0 ? [] : [`    ${words.register} ${registered.join(' · ')}`]),
  ];
}

export const notice: Question = {
  number: 13,
  name: 'notice',
  title: {
    en: 'Does the privacy notice still say what the register says?',
    sv: 'Säger informationen till personerna fortfarande det som registret säger?',
  },
  method: 'GET',
  path: '/api/questions/notice',
  options: { notice: { value: 'YYYY-MM' } },
  lines: (answer, lang) => {
    const { notice: key, edition, holds, sums, items, shown } = answer as Answer;
    const words = WORDS[lang];
    return [
      `${words.compared(key, edition)} ${words.holds[`${holds}`]}`,
      words.sums(sums),
      ...items
        .filter(({ differences }) => differences.length > 0)
        .flatMap(({ item, article, differences }) => [
          `${item.label} (${article})`,
          ...differences.flatMap((difference) => lines(difference, lang)),
        ]),
      ...(shown.length === 0
        ? [words.notKnown]
        : shown.map(({ notice: one, relation, persons }) => words.shown(persons, one, relation.label))),
    ];
  },
};
