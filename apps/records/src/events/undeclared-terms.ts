import { type Edition, findActivity, terms } from '#declared-register';
import type { Lang } from '#http';
import { type DeclaredTerms, basisOf, termsOfActivity, termsOfEdition } from '../register/declared-terms.js';
import { type EventTermKind, TERM_KINDS, termLabel } from '../register/term-kinds.js';
import type { UndeclaredTermView } from './event.view.js';
import type { StoredEvent } from './show-event.query.js';

/**
 * Terms of an event that the edition does not declare for its activity. Of an undeclared activity those that the
 * edition knows nowhere; without an edition, the activity alone.
 */
export function undeclaredTerms(stored: StoredEvent, edition: Edition | undefined, lang: Lang): UndeclaredTermView[] {
  const activity = edition && findActivity(edition, stored.activity);
  const found = activity
    ? outside(termsOfActivity(activity), stored, activity.categoriesAsNeeded !== undefined)
    : [['activity', stored.activity] as const, ...(edition ? outside(anywhere(edition, stored), stored, false) : [])];
  return found.map(([kind, term]) => ({
    kind,
    kindLabel: TERM_KINDS[kind][lang],
    term,
    label: termLabel(kind, term, lang),
  }));
}

/** An activity that nobody declared has no bases of its own to compare with. */
function anywhere(edition: Edition, { activity, legalBasis, subjectKind }: StoredEvent): DeclaredTerms {
  return {
    ...termsOfEdition(edition),
    activity: new Set([activity]),
    'legal-basis': new Set([basisOf(legalBasis, subjectKind ?? '')]),
  };
}

/** `asNeeded`: the activity lists no categories beforehand, any that the vocabulary knows may occur. */
function outside(
  declared: DeclaredTerms,
  stored: StoredEvent,
  asNeeded: boolean,
): (readonly [EventTermKind, string])[] {
  const { subjectKind, legalBasis } = stored;
  const flag = (kind: EventTermKind, term: string | null) =>
    term === null || declared[kind].has(term) ? [] : [[kind, term] as const];
  const known = (category: string) =>
    declared.category.has(category) || (asNeeded && Object.hasOwn(terms.categories, category));
  const basisDeclared =
    subjectKind === null ||
    !declared['subject-kind'].has(subjectKind) ||
    declared['legal-basis'].has(basisOf(legalBasis, subjectKind));
  return [
    ...flag('activity', stored.activity),
    ...stored.purposes.flatMap((purpose) => flag('purpose', purpose)),
    ...(basisDeclared ? [] : [['legal-basis', legalBasis] as const]),
    ...flag('subject-kind', subjectKind),
    ...stored.categories.filter((category) => !known(category)).map((category) => ['category', category] as const),
    ...flag('data-source', stored.dataSource),
    ...flag('recipient', stored.recipient),
    ...flag('recipient-class', stored.recipientClass),
    ...flag('trigger', stored.retentionTrigger),
  ];
}
