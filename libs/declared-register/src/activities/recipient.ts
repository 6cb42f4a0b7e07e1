import { inferred, isDeclared, open, policy, type Cell, type LocalizedText } from '../cell.js';
import type { DeclaredRecipient } from '../edition.js';
import type { Role } from '../vocabulary/closed-terms.js';
import type { Category, RecipientClass, SubjectKind } from '../vocabulary/open-terms.js';
import { isNaturalPersonClass } from '../vocabulary/natural-persons.js';
import { recipientOrigins } from './origins.js';
import { policySection } from './policy-sections.js';

export interface RecipientInput {
  readonly class: RecipientClass;
  readonly categories: readonly Category[] | 'all';
  readonly role?: Cell<Role>;
  /** Entities of the class in this activity beside those that the policy names. */
  readonly alsoEntities?: readonly string[];
  readonly subjectKinds?: readonly SubjectKind[];
  readonly condition?: Cell<LocalizedText>;
}

/** A recipient class of an activity and the categories that it gets. */
export function to(
  recipientClass: RecipientClass,
  categories: readonly Category[] | 'all',
  more: Omit<RecipientInput, 'class' | 'categories'> = {},
): RecipientInput {
  return { class: recipientClass, categories, ...more };
}

/** The policy never says which categories a recipient gets: these cells are always proposals. */
export function recipientOf(
  given: RecipientInput,
  activityCategories: readonly (Category | Cell<Category>)[],
  inPolicy: boolean,
): DeclaredRecipient {
  const known = recipientOrigins[given.class];
  const declared = known.origin(given.class);
  const stated = inPolicy && declared.provenance === 'policy';
  const categories = given.categories === 'all' ? activityCategories.flatMap(declaredCategory) : given.categories;
  return {
    class: stated || declared.provenance !== 'policy' ? declared : inferred(given.class),
    entities: entityCells(given, known.named, stated),
    role: given.role ?? known.role,
    categories: categories.map((key) => inferred(key)),
    storageRegion: stated && known.saidToStoreInEea ? policy('eea' as const, policySection.recipients) : open(),
    ...(given.subjectKinds === undefined ? {} : { subjectKinds: given.subjectKinds }),
    ...(given.condition === undefined ? {} : { condition: given.condition }),
  };
}

/** One open cell where nobody is named; none for people, who are never named. */
function entityCells(given: RecipientInput, named: readonly string[], stated: boolean): Cell<string>[] {
  const cells = [
    ...named.map((key) => (stated ? policy(key, policySection.recipients) : inferred(key))),
    ...(given.alsoEntities ?? []).map((key) => inferred(key)),
  ];
  return cells.length > 0 || isNaturalPersonClass(given.class) ? cells : [open()];
}

function declaredCategory(given: Category | Cell<Category>): Category[] {
  if (typeof given === 'string') return [given];
  return isDeclared(given) ? [given.value] : [];
}
