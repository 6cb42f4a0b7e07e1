import { definedActivities } from '../activities/activities.js';
import type { Lang, LocalizedText } from '../cell.js';
import {
  activityStatuses,
  agreementKinds,
  channels,
  editionStatuses,
  evidenceStates,
  legalBases,
  operations,
  outcomes,
  phases,
  provenance,
  roles,
  specialBases,
  transferGrounds,
  withholdingReasons,
} from './closed-terms.js';
import { countries, countryName } from './countries.js';
import type { TermKind } from './term-kind.js';
import { categories, recipientClasses, rights, services, sources, subjectKinds, triggers } from './open-terms.js';

type Terms = Readonly<Record<string, LocalizedText>>;

const activities: Terms = Object.fromEntries(definedActivities.map(({ declared }) => [declared.key, declared.name]));
const purposes: Terms = Object.fromEntries(
  definedActivities.flatMap(({ declared }) =>
    declared.purposes.flatMap(({ key, text }) => (text.value === null ? [] : [[key, text.value] as const])),
  ),
);

/** Every term of the register and of the events with its label in both languages. */
export const terms = {
  activities,
  purposes,
  services,
  subjectKinds,
  categories,
  sources,
  recipientClasses,
  legalBases,
  specialBases,
  roles,
  operations,
  channels,
  transferGrounds,
  triggers,
  provenance,
  evidenceStates,
  countries,
  outcomes,
  phases,
  withholdingReasons,
  agreementKinds,
  editionStatuses,
  activityStatuses,
  rights,
} as const satisfies Record<TermKind, Terms>;

/** The label of a term; the key itself where the register does not know it, as with what was observed but never declared. */
export function label(kind: TermKind, key: string, lang: Lang): string {
  const known: Terms = terms[kind];
  if (Object.hasOwn(known, key)) return known[key]?.[lang] ?? key;
  return kind === 'countries' ? countryName(key, lang) : key;
}

/** Texts that are rightly the same in Swedish and English. */
export const sameInBothLanguages: readonly string[] = ['API', 'SMS', 'Finland', 'Liechtenstein', 'Malta', 'Portugal'];
