import { type Cell, declaredValues, isDeclared } from '../cell.js';
import { legalEntities, type LegalEntity } from '../demo/entities.js';
import { recipientEntities } from '../demo/recipient-entities.js';
import type { DeclaredActivity, DeclaredRecipient, Edition } from '../edition.js';
import { isNaturalPersonClass } from '../vocabulary/natural-persons.js';

/** Kinds of terms that an event holds and an edition declares. */
export type EventTermKind =
  | 'activity'
  | 'purpose'
  | 'legal-basis'
  | 'subject-kind'
  | 'category'
  | 'data-source'
  | 'recipient'
  | 'recipient-class'
  | 'trigger';

/** The terms that something declares, by kind. */
export type DeclaredTerms = Readonly<Record<EventTermKind, ReadonlySet<string>>>;

/** What an edition declares for one activity; the basis goes with the kind of data subject, as `A6-1-b customer`. */
export function termsOfActivity(
  activity: DeclaredActivity,
  entities: readonly LegalEntity[] = legalEntities,
): DeclaredTerms {
  const recipients = activity.recipients.filter((recipient) => isDeclared(recipient.class));
  return {
    activity: new Set([activity.key]),
    purpose: new Set(activity.purposes.filter(({ text }) => isDeclared(text)).map(({ key }) => key)),
    'legal-basis': new Set(
      activity.rows.flatMap(({ subjectKind, legalBasis }) =>
        isDeclared(legalBasis) ? [basisOf(legalBasis.value, subjectKind)] : [],
      ),
    ),
    'subject-kind': new Set(
      activity.rows
        .filter(({ subjectProvenance }) => subjectProvenance !== 'open')
        .map(({ subjectKind }) => subjectKind),
    ),
    category: new Set(declaredValues(activity.categories)),
    'data-source': new Set(declaredValues(activity.sources)),
    recipient: new Set(declaredValues(recipients.flatMap((recipient) => declaredEntities(recipient, entities)))),
    'recipient-class': new Set(declaredValues(recipients.map((recipient) => recipient.class))),
    trigger: new Set(declaredValues(activity.retention).map(({ trigger }) => trigger)),
  };
}

export function basisOf(legalBasis: string, subjectKind: string): string {
  return `${legalBasis} ${subjectKind}`;
}

/** What an edition declares for any activity, or states in its general lists. */
export function termsOfEdition(edition: Edition, entities: readonly LegalEntity[] = legalEntities): DeclaredTerms {
  const ofActivities = edition.activities.map((activity) => termsOfActivity(activity, entities));
  const all = (kind: EventTermKind, stated: readonly string[] = []) =>
    new Set([...stated, ...ofActivities.flatMap((terms) => [...terms[kind]])]);
  return {
    activity: all('activity'),
    purpose: all('purpose'),
    'legal-basis': all('legal-basis'),
    'subject-kind': all('subject-kind', declaredValues(edition.subjectKinds)),
    category: all('category', declaredValues(edition.categories)),
    'data-source': all('data-source', declaredValues(edition.sources)),
    recipient: all('recipient'),
    'recipient-class': all('recipient-class', declaredValues(edition.recipientClasses.map((entry) => entry.class))),
    trigger: all('trigger'),
  };
}

/** Whom a declared recipient stands for, each with the origin of that statement. */
export function declaredEntities(
  declaration: DeclaredRecipient,
  entities: readonly LegalEntity[] = legalEntities,
): Cell<string>[] {
  const recipientClass = declaration.class.value;
  if (recipientClass !== null && isNaturalPersonClass(recipientClass)) return [declaration.class];
  const named = declaration.entities.filter(({ value }) => value !== null);
  const known = new Set(named.map(({ value }) => value));
  const joined = recipientEntities(declaration, entities).filter(({ key }) => !known.has(key));
  return [...named, ...joined.map(({ key }): Cell<string> => ({ value: key, provenance: 'demo' }))];
}
