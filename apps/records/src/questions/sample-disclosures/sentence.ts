import type { Lang } from '#http';
import { timeAt } from '../../editions/stockholm-day.js';
import type { SampledDisclosureView } from './sample-disclosures.view.js';

type Told = Omit<SampledDisclosureView, 'words'>;

const WORDS = {
  sv: {
    disclosed: 'utlämnat till',
    of: 'om en person',
    activity: 'Behandling',
    purpose: 'Ändamål',
    basis: 'Rättslig grund',
    outcome: 'Utfall',
    open: 'inget avslut har kommit in',
    notFound: 'inte känt: händelsen hittades inte',
  },
  en: {
    disclosed: 'disclosed to',
    of: 'of one person',
    activity: 'Activity',
    purpose: 'Purpose',
    basis: 'Legal basis',
    outcome: 'Outcome',
    open: 'no end of it has come in',
    notFound: 'not known: its event was not found',
  },
} as const;

/** A disclosure in words: when, to whom, what, of what kind of person, for what, on which basis, and how it ended. */
export function sentenceOf(told: Told, lang: Lang): string {
  const words = WORDS[lang];
  const { time, recipient, role, country, activity, subjectKind, legalBasis, evidence } = told;
  const list = (terms: readonly { label: string }[]) =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(terms.map(({ label }) => label));
  return [
    `${timeAt(time)}: ${words.disclosed} ${recipient.label} (${role.label}, ${country.label}): ${list(told.categories)} ${words.of} (${subjectKind.label})`,
    `${words.activity}: ${activity.label}`,
    `${words.purpose}: ${list(told.purposes)}`,
    `${words.basis}: ${legalBasis.label}`,
    `${words.outcome}: ${evidence.outcome?.label ?? (evidence.source === null ? words.notFound : words.open)}.`,
  ].join('. ');
}
