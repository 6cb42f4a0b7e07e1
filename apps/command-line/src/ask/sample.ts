import type { Lang } from '#declared-register';
import { columns } from './answer.js';
import type { Question } from './question.js';

interface Sheet {
  version: number;
  agreement: { reference: string } | null;
  transferGround: { instrument: string } | null;
}

interface Disclosure {
  words: string;
  recipient: { key: string };
  index: number;
  edition: string | null;
  undeclared: { kindLabel: string; label: string }[];
  agreementNeeded: { label: string } | null;
  sheetThen: Sheet | null;
}

interface Answer {
  draw: {
    seed: string;
    drawnFrom: number;
    examined: number;
    disclosures: number | null;
    exact: boolean;
    complete: boolean;
  };
  disclosures: Disclosure[];
  completeness: { label: string; holds: boolean | null; text: string }[];
}

const WORDS = {
  en: {
    edition: 'edition',
    noEdition: 'no edition in force',
    sheet: 'sheet version',
    noSheet: 'no sheet',
    noAgreement: 'no agreement in force:',
    undeclared: 'not declared:',
    about: 'about ',
    unknown: 'an unknown number of',
    drawn: ({ seed, drawnFrom, examined }: Answer['draw'], count: number, of: string) =>
      `${count} drawn of ${of} disclosures in the period (seed ${seed}; ${examined} of ${drawnFrom} entries looked at).`,
    incomplete: 'The period holds too few for a full sample within the entries that may be looked at.',
    missing: 'How one knows that none is missing:',
    holds: { true: 'yes', false: 'NO', null: '?' },
  },
  sv: {
    edition: 'utgåva',
    noEdition: 'ingen utgåva gällde',
    sheet: 'bladets version',
    noSheet: 'inget blad',
    noAgreement: 'inget gällande avtal:',
    undeclared: 'inte uppgivet:',
    about: 'omkring ',
    unknown: 'okänt antal',
    drawn: ({ seed, drawnFrom, examined }: Answer['draw'], count: number, of: string) =>
      `${count} dragna av ${of} utlämnanden i perioden (frö ${seed}; ${examined} av ${drawnFrom} poster granskade).`,
    incomplete: 'Perioden har för få för ett fullt stickprov bland de poster som får granskas.',
    missing: 'Så vet man att inget saknas:',
    holds: { true: 'ja', false: 'NEJ', null: '?' },
  },
};

/** What was in force then, after the disclosure itself. */
function inForce({ edition, undeclared, agreementNeeded, sheetThen }: Disclosure, lang: Lang): string {
  const words = WORDS[lang];
  const agreement = sheetThen?.agreement?.reference;
  return [
    edition === null ? words.noEdition : `${words.edition} ${edition}`,
    sheetThen === null ? words.noSheet : `${words.sheet} ${sheetThen.version}`,
    ...(agreementNeeded === null ? [] : [agreement ?? `${words.noAgreement} ${agreementNeeded.label}`]),
    ...(sheetThen?.transferGround ? [sheetThen.transferGround.instrument] : []),
    ...undeclared.map(({ kindLabel, label }) => `${words.undeclared} ${kindLabel} ${label}`),
  ].join(', ');
}

export const sample: Question = {
  number: 15,
  name: 'sample',
  title: {
    en: 'Random disclosures with everything in force then; and how do you know none is missing?',
    sv: 'Slumpvis valda utlämnanden med allt som gällde då; och hur vet man att inget saknas?',
  },
  method: 'GET',
  path: '/api/questions/sample',
  options: {
    from: { value: 'YYYY-MM-DD', needed: true },
    to: { value: 'YYYY-MM-DD', needed: true },
    count: { value: 'N' },
    seed: { value: 'TEXT' },
  },
  lines: (answer, lang) => {
    const { draw, disclosures, completeness } = answer as Answer;
    const words = WORDS[lang];
    const of = draw.disclosures === null ? words.unknown : `${draw.exact ? '' : words.about}${draw.disclosures}`;
    return [
      words.drawn(draw, disclosures.length, of),
      ...(draw.complete ? [] : [words.incomplete]),
      ...disclosures.flatMap((one) => [`${one.recipient.key} ${one.index}  ${one.words}`, `  ${inForce(one, lang)}`]),
      words.missing,
      ...columns(completeness.map(({ label, holds, text }) => [`  ${words.holds[`${holds}`]}`, label, text])),
    ];
  },
};
