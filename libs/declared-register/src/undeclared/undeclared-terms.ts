import { legalEntities, type LegalEntity } from '../demo/entities.js';
import type { Edition } from '../edition.js';
import { findActivity } from '../editions/editions.js';
import { terms } from '../vocabulary/terms.js';
import { type DeclaredTerms, type EventTermKind, basisOf, termsOfActivity, termsOfEdition } from './declared-terms.js';

/** The terms that an event states, in the words of the register; null where it states none. */
export interface StatedTerms {
  activity: string;
  purposes: readonly string[];
  legalBasis: string;
  subjectKind: string | null;
  categories: readonly string[];
  dataSource: string | null;
  recipient: string | null;
  recipientClass: string | null;
  retentionTrigger: string | null;
}

/**
 * Terms of an event that the edition does not declare for its activity. Of an undeclared activity those that the
 * edition knows nowhere; without an edition, the activity alone.
 */
export function undeclaredTerms(
  stated: StatedTerms,
  edition: Edition | undefined,
  entities: readonly LegalEntity[] = legalEntities,
): (readonly [kind: EventTermKind, term: string])[] {
  const activity = edition && findActivity(edition, stated.activity);
  if (activity) return outside(termsOfActivity(activity, entities), stated, activity.categoriesAsNeeded !== undefined);
  return [
    ['activity', stated.activity],
    ...(edition ? outside(anywhere(edition, stated, entities), stated, false) : []),
  ];
}

/** An activity that nobody declared has no bases of its own to compare with. */
function anywhere(
  edition: Edition,
  { activity, legalBasis, subjectKind }: StatedTerms,
  entities: readonly LegalEntity[],
): DeclaredTerms {
  return {
    ...termsOfEdition(edition, entities),
    activity: new Set([activity]),
    'legal-basis': new Set([basisOf(legalBasis, subjectKind ?? '')]),
  };
}

/** `asNeeded`: the activity lists no categories beforehand, any that the vocabulary knows may occur. */
function outside(
  declared: DeclaredTerms,
  stated: StatedTerms,
  asNeeded: boolean,
): (readonly [EventTermKind, string])[] {
  const { subjectKind, legalBasis } = stated;
  const flag = (kind: EventTermKind, term: string | null) =>
    term === null || declared[kind].has(term) ? [] : [[kind, term] as const];
  const known = (category: string) =>
    declared.category.has(category) || (asNeeded && Object.hasOwn(terms.categories, category));
  const basisDeclared =
    subjectKind === null ||
    !declared['subject-kind'].has(subjectKind) ||
    declared['legal-basis'].has(basisOf(legalBasis, subjectKind));
  return [
    ...flag('activity', stated.activity),
    ...stated.purposes.flatMap((purpose) => flag('purpose', purpose)),
    ...(basisDeclared ? [] : [['legal-basis', legalBasis] as const]),
    ...flag('subject-kind', subjectKind),
    ...stated.categories.filter((category) => !known(category)).map((category) => ['category', category] as const),
    ...flag('data-source', stated.dataSource),
    ...flag('recipient', stated.recipient),
    ...flag('recipient-class', stated.recipientClass),
    ...flag('trigger', stated.retentionTrigger),
  ];
}
